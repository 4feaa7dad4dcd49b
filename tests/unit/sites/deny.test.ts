import { describe, expect, test } from 'vitest';
import { isDenied } from '../../../src/sites/deny.ts';

describe('isDenied', () => {
  test.each(
    `https://mail.google.com/mail/u/0/ https://outlook.live.com/owa/ https://outlook.office.com/ https://mail.yahoo.com/d/folders/1
    https://webmail.example.org/ https://mail.proton.me/u/0/inbox https://app.fastmail.com/mail https://www.icloud.com/mail
    https://login.example.com/ https://accounts.google.com/signin https://signin.example.com/x https://auth.example.com/authorize
    https://sso.university.edu/idp https://id.example.com/oauth/x https://www.example.com/login https://www.example.com/sign-in/
    https://www.example.com/users/signin?next=/ https://news.example/log-in https://news.example/wp-login.php
    https://news.example/wp-admin/post.php https://news.example/account/settings https://news.example/my-account/
    https://news.example/register https://news.example/subscribe/checkout https://shop.example/cart https://shop.example/basket
    https://shop.example/checkout/step-2 https://shop.example/orders/123 https://pay.example.com/ https://www.paypal.com/myaccount
    https://checkout.stripe.com/c/pay https://www.deutschebank.com/ https://online.citibank.com/us https://bank.example.co.uk/
    https://netbank.example.dk/ https://banking.example.de/portal https://secure.example.com/x https://web.whatsapp.com/
    https://web.telegram.org/k/ https://discord.com/channels/1 https://app.slack.com/client https://teams.microsoft.com/v2/
    https://chat.example.com/ https://messages.google.com/web https://docs.google.com/document/d/1/edit https://drive.google.com/
    https://calendar.google.com/ https://meet.google.com/abc https://www.notion.so/page https://www.dropbox.com/home
    https://www.overleaf.com/project/1 https://www.figma.com/file/1 https://vault.bitwarden.com/ https://news.example/password/reset
    about:blank chrome://settings data:text/html,x view-source:https://a.example/ javascript:void(0) https://user@mail.example.com/`.split(
      /\s+/,
    ),
  )('%s is private', (url) => {
    expect(isDenied(url)).toBe(true);
  });

  test.each(
    `https://www.dailymail.co.uk/news/article-1/x.html https://www.loginews.com/a https://www.worldbank.org/en/news/press-release/2024/x
    https://news.example/signings/2024 https://news.example/world/banks-in-trouble https://www.bbc.com/news/business-12345678
    https://news.example/politics/executive-order-signed https://news.example/mail-vote-explained https://news.example/chatgpt-and-us
    https://news.example/2024/05/the-cart-before-the-horse https://accountingtoday.example/news https://news.example/?redirect=/login
    file:///home/reader/page.html http://news.example:8080/story`.split(/\s+/),
  )('%s may be read', (url) => {
    expect(isDenied(url)).toBe(false);
  });
});

/** Asks again until the answer is truthy; fails after `seconds`, longer than any machine takes, with the last answer. */
export async function until(ask, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  let answer;
  while (Date.now() < end) {
    answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${seconds} s; the last answer was ${JSON.stringify(answer)}`);
}

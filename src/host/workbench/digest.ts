/**
 * What stands in a browser in place of protocol/digest.ts: SHA-512 (FIPS 180-4), by which Excel keeps passwords nowadays,
 * at once, which the browser's own does not give. By an older method no password fits here.
 */
export type DigestMethod = "SHA-512";

export function isDigest(name: string): name is DigestMethod {
  return name === "SHA-512";
}

const BLOCK = 128;
const ROUNDS = 80;

/** The digest of some bytes. */
export function digest(_: DigestMethod, bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = Int32Array.from(START);
  for (let block = 0; block < padded.length; block += BLOCK) mix(state, view, block);
  const result = new DataView(new ArrayBuffer(64));
  state.forEach((word, at) => result.setInt32(at * 4, word));
  return new Uint8Array(result.buffer);
}

/** The first 64 bits behind the point of the roots of the first primes, as two words of 32 bits each. */
function rootsOfPrimes(count: number, power: 2n | 3n): Int32Array {
  const words: number[] = [];
  for (let candidate = 2; words.length < 2 * count; candidate++) {
    if (!isPrime(candidate)) continue;
    const bits = BigInt.asUintN(64, root(BigInt(candidate) << (64n * power), power));
    words.push(Number(BigInt.asIntN(32, bits >> 32n)), Number(BigInt.asIntN(32, bits)));
  }
  return Int32Array.from(words);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}

/** The whole root, rounded down. */
function root(of: bigint, power: bigint): bigint {
  let found = 0n;
  for (let bit = 1n << 72n; bit > 0n; bit >>= 1n) if ((found + bit) ** power <= of) found += bit;
  return found;
}

const START = rootsOfPrimes(8, 2n);
const CONSTANTS = rootsOfPrimes(ROUNDS, 3n);
/** The message's words, high and low in turn; used anew for each block. */
const words = new Int32Array(2 * ROUNDS);

/** The high or low word of two words turned right by so many bits; `bits` above 31 begin with the other word. */
function turned(high: number, low: number, bits: number): number {
  return bits < 32 ? (high >>> bits) | (low << (32 - bits)) : (low >>> (bits - 32)) | (high << (64 - bits));
}

/** Takes one block into the state: eight numbers of 64 bits, a high and a low word each. */
function mix(state: Int32Array, view: DataView, block: number): void {
  const at = (list: Int32Array, place: number): number => list[place] ?? 0;
  for (let place = 0; place < 32; place++) words[place] = view.getInt32(block + place * 4);
  for (let place = 32; place < 2 * ROUNDS; place += 2) {
    const [high15, low15] = [at(words, place - 30), at(words, place - 29)];
    const [high2, low2] = [at(words, place - 4), at(words, place - 3)];
    const high0 = turned(high15, low15, 1) ^ turned(high15, low15, 8) ^ (high15 >>> 7);
    const low0 = turned(low15, high15, 1) ^ turned(low15, high15, 8) ^ ((low15 >>> 7) | (high15 << 25));
    const high1 = turned(high2, low2, 19) ^ turned(high2, low2, 61) ^ (high2 >>> 6);
    const low1 = turned(low2, high2, 19) ^ turned(low2, high2, 61) ^ ((low2 >>> 6) | (high2 << 26));
    const low = (low0 >>> 0) + (low1 >>> 0) + (at(words, place - 13) >>> 0) + (at(words, place - 31) >>> 0);
    words[place + 1] = low;
    words[place] = high0 + high1 + at(words, place - 14) + at(words, place - 32) + Math.floor(low / 2 ** 32);
  }
  const own = Int32Array.from(state);
  for (let place = 0; place < 2 * ROUNDS; place += 2) {
    const [aHigh, aLow, bHigh, bLow, cHigh, cLow] = [0, 1, 2, 3, 4, 5].map((word) => at(own, word)) as Six;
    const [eHigh, eLow, fHigh, fLow, gHigh, gLow] = [8, 9, 10, 11, 12, 13].map((word) => at(own, word)) as Six;
    const sum1High = turned(eHigh, eLow, 14) ^ turned(eHigh, eLow, 18) ^ turned(eHigh, eLow, 41);
    const sum1Low = turned(eLow, eHigh, 14) ^ turned(eLow, eHigh, 18) ^ turned(eLow, eHigh, 41);
    const choiceHigh = (eHigh & fHigh) ^ (~eHigh & gHigh);
    const choiceLow = (eLow & fLow) ^ (~eLow & gLow);
    const low1 =
      (at(own, 15) >>> 0) +
      (sum1Low >>> 0) +
      (choiceLow >>> 0) +
      (at(CONSTANTS, place + 1) >>> 0) +
      (at(words, place + 1) >>> 0);
    const high1 =
      at(own, 14) + sum1High + choiceHigh + at(CONSTANTS, place) + at(words, place) + Math.floor(low1 / 2 ** 32);
    const sum0High = turned(aHigh, aLow, 28) ^ turned(aHigh, aLow, 34) ^ turned(aHigh, aLow, 39);
    const sum0Low = turned(aLow, aHigh, 28) ^ turned(aLow, aHigh, 34) ^ turned(aLow, aHigh, 39);
    const most = [
      (aHigh & bHigh) ^ (aHigh & cHigh) ^ (bHigh & cHigh),
      (aLow & bLow) ^ (aLow & cLow) ^ (bLow & cLow),
    ] as const;
    own.copyWithin(2, 0, 14);
    const eNew = (at(own, 9) >>> 0) + (low1 >>> 0); // what was d, moved on
    own[8] = at(own, 8) + high1 + Math.floor(eNew / 2 ** 32);
    own[9] = eNew;
    const aNew = (low1 >>> 0) + (sum0Low >>> 0) + (most[1] >>> 0);
    own[0] = high1 + sum0High + most[0] + Math.floor(aNew / 2 ** 32);
    own[1] = aNew;
  }
  for (let word = 0; word < 16; word += 2) {
    const low = (at(state, word + 1) >>> 0) + (at(own, word + 1) >>> 0);
    state[word] = at(state, word) + at(own, word) + Math.floor(low / 2 ** 32);
    state[word + 1] = low;
  }
}

type Six = [number, number, number, number, number, number];

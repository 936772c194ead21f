/**
 * Verifies an ECDSA signature over a digest (FIPS 186-5 section 6.4.2). A log is sent only the digest of what was
 * signed, and node:crypto verifies only over the message itself. Points are Jacobian; nothing here is secret.
 */
import type { KeyObject } from 'node:crypto';
import { child, readDer } from './der-read.ts';

interface Curve {
  readonly p: bigint;
  readonly n: bigint;
  readonly g: Point;
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
  /** Zero at infinity. */
  readonly z: bigint;
}

const P256: Curve = {
  p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  g: {
    x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    z: 1n,
  },
};

const P384: Curve = {
  p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
  n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  g: {
    x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
    y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    z: 1n,
  },
};

const INFINITY: Point = { x: 1n, y: 1n, z: 0n };

/** Whether the key signed exactly this digest; false also for keys that are not P-256 or P-384. */
export function digestSignatureHolds(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const { crv, x, y } = key.asymmetricKeyType === 'ec' ? key.export({ format: 'jwk' }) : {};
  const curve = crv === 'P-256' ? P256 : crv === 'P-384' ? P384 : undefined;
  if (curve === undefined || x === undefined || y === undefined) return false;
  const { n, p } = curve;
  const pair = readSignature(signature);
  if (pair === undefined) return false;
  const { r, s } = pair;
  if (r <= 0n || r >= n || s <= 0n || s >= n) return false;
  const inverse = invert(s, n);
  const publicPoint = { x: fromBytes(Buffer.from(x, 'base64url')), y: fromBytes(Buffer.from(y, 'base64url')), z: 1n };
  const sum = combine(mod(leftmostBits(digest, n) * inverse, n), mod(r * inverse, n), publicPoint, curve);
  if (sum.z === 0n) return false;
  const zInverse = invert(sum.z, p);
  return mod(mod(sum.x * zInverse * zInverse, p), n) === r;
}

function readSignature(signature: Uint8Array): { readonly r: bigint; readonly s: bigint } | undefined {
  try {
    const root = readDer(Buffer.from(signature));
    return { r: fromBytes(child(root, 0).contents), s: fromBytes(child(root, 1).contents) };
  } catch {
    return undefined;
  }
}

const fromBytes = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

function leftmostBits(digest: Uint8Array, order: bigint): bigint {
  const surplus = digest.length * 8 - order.toString(2).length;
  return surplus > 0 ? fromBytes(digest) >> BigInt(surplus) : fromBytes(digest);
}

function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function invert(value: bigint, modulus: bigint): bigint {
  let [a, b, u, v] = [mod(value, modulus), modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = b / a;
    [a, b, u, v] = [b - quotient * a, a, v - quotient * u, u];
  }
  return mod(u, modulus);
}

/** u·G + v·Q, both scalars walked together. */
function combine(u: bigint, v: bigint, q: Point, curve: Curve): Point {
  const both = add(curve.g, q, curve.p);
  let sum = INFINITY;
  for (let bit = BigInt(curve.n.toString(2).length - 1); bit >= 0n; bit -= 1n) {
    sum = double(sum, curve.p);
    const [inU, inV] = [(u >> bit) & 1n, (v >> bit) & 1n];
    if (inU === 1n && inV === 1n) sum = add(sum, both, curve.p);
    else if (inU === 1n) sum = add(sum, curve.g, curve.p);
    else if (inV === 1n) sum = add(sum, q, curve.p);
  }
  return sum;
}

function double({ x, y, z }: Point, p: bigint): Point {
  if (z === 0n || y === 0n) return INFINITY;
  const ySquared = mod(y * y, p);
  const s = mod(4n * x * ySquared, p);
  const zSquared = mod(z * z, p);
  const m = mod(3n * (x - zSquared) * (x + zSquared), p);
  const x3 = mod(m * m - 2n * s, p);
  return { x: x3, y: mod(m * (s - x3) - 8n * ySquared * ySquared, p), z: mod(2n * y * z, p) };
}

function add(left: Point, right: Point, p: bigint): Point {
  if (left.z === 0n) return right;
  if (right.z === 0n) return left;
  const [lz2, rz2] = [mod(left.z * left.z, p), mod(right.z * right.z, p)];
  const [u1, u2] = [mod(left.x * rz2, p), mod(right.x * lz2, p)];
  const [s1, s2] = [mod(left.y * rz2 * right.z, p), mod(right.y * lz2 * left.z, p)];
  if (u1 === u2) return s1 === s2 ? double(left, p) : INFINITY;
  const h = mod(u2 - u1, p);
  const r = mod(s2 - s1, p);
  const h2 = mod(h * h, p);
  const h3 = mod(h2 * h, p);
  const x3 = mod(r * r - h3 - 2n * u1 * h2, p);
  return { x: x3, y: mod(r * (u1 * h2 - x3) - s1 * h3, p), z: mod(h * left.z * right.z, p) };
}

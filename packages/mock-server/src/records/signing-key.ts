import type { JWK } from 'jose';

/**
 * The key that signs the tokens of every mock. It is public on purpose: the same seed and clock have to give the same tokens
 * on every machine, and a signature alone opens nothing here, since each token is looked up in its world as well.
 *
 * @ledger token-jwt-key-size
 */
export const signingKey = {
  kty: 'RSA',
  n: 'uJbf775TG1_DQABQ_voT5Pev_wq455IBFW8hei-RGnhfbov8I3saUdvbDy838r9Kh-KY8QdpFpHsEJAaz5SpufDjhImnrZ4rfLju653NYgSZ3iAzmAYxkF4KcN7uvNc45GdtKJc36l_e2_ybQS-T_WVQiz0xE0En-OdFG-sLTl61lTUqnStzsPHGrYA2ln9edBl7rAFm3MAioJjUh8gkR-fcM2IqvZ5enD1jQrGktQXW18tyGqmOyMYR_roGbzTKyISu5NkghVKKOpVa_if2fFmCfycI3ajTyuvNwf8086fp2iT1krWPbqAzrOFdgD_OokB_gAVSDr-kKBTl6TboFQ',
  e: 'AQAB',
  d: 'Dh1_b1JTAZdfk1_S0cSmy84C99JGlHKuQYjXewPzKR6GUapDtCTgPN0-kZkvQpFNLjnuLxQ9fXvYHOYgHrqEBhN9Gm_6UgTz11w-7OaKw5GNgJZey6PBm4QNcVci027zy0d7aeyyWmpNXO4ioyfzvZ9HOvaJb6r-VwK8XqepHCtxizctcomGG6PKZmzHT5dmwOnpe2Y5T-pgNIiYpNYMPQY8Y4dIIOyGWU2NVggcgWMh_gzGg6z2OTFrCkubrva9G8rxQcrsJjNBPTYOS7prslM6Arn5ZK2tClcO7QtX-VWTscNaOJkXesq_yeO-mVSjexQGZiL3fTh1H-46SHUlaw',
  p: '6Zg-puEZzqe7rK7sC2A68h3FiyIoEQhuO4epS77nSWNONG_vF8fLkdUvP3D_V1tukoNyDxxPOJP5JQKpDC1o_HFMm362E_n0RnsE0W0QS4hx_BMYvbWdZmO4AorjTCNdNIJ3zxPLx-kNByrpYXj8AWgGJ0bY3jKxfHBn49_4QkM',
  q: 'yktWdvqEzYKw00J73fTR2mDeMyJYZGgD8dRRBCcDfDU1sPhp0fJ-x-Hndp6d3gQFR3y942RXH6rydZ6T5zMWnNcTcnOWhiPauvN5k08bu5FLJPWFB1y1CSCZ63FudTRvveGl2KyQou1WWyORBzy153J-uEANFNyyURMR6Rkvosc',
  dp: 'sExdDKnbRmLFfADQ2Y0ZL95UVzvCLYjFWVx741UDThoKzfyk4LfD5h6VeDYaIJ47B4z5KnpdOABGCy7E0xH6qHwCK2Eonk8Jk6AI9N5xa_BgxrTK-XL2hm5AVHrqLW6LS7QkJD92jzxOvtgeJ5id6ZnO-xm3V4u-9IIJhqxku-0',
  dq: 'dDlmmwMBy-UbXLUk33fqHbJr1ysTZ9SO96DJTz5u9SzJBT0j5xiQmJyE1JT7FHRw6AqWOpAKskoP9V2_kiS7CC9Vn_si7zyoTaLXJbhcsZ4fc0OQQ5OS-4R8ilXoZXRUAt8i3uL-Um1ToRdFGshZpnkUrx01ptfJp2TydF8hDD8',
  qi: 'C_TOkVXQTaZyeK_l5KIzMWOvsnIYMyEXUHv8hm_k464VXfDAGTbtzYGtntk3Ok5dOK8xmPuOC5mdcR_5SsfEerL05j-mrMxWZSDSq5sikYoiJYGCoypW-feJtxhjgyoCglKu-3l6zxZME3k-8kkfvKW6XOYCM8JnIBU4S4tU-nM',
} as const satisfies JWK;

/** The half of the key that checks signatures. */
export const verificationKey: JWK = { kty: signingKey.kty, n: signingKey.n, e: signingKey.e };

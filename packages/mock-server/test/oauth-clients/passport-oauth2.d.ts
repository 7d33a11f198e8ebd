/** The parts of the library that the tests use. It comes without types. */
declare module 'passport-oauth2' {
  type Verify = (
    accessToken: string,
    refreshToken: string,
    parameters: Readonly<Record<string, unknown>>,
    profile: object,
    done: (error: unknown, user: object) => void,
  ) => void;
  interface Options {
    readonly authorizationURL: string;
    readonly tokenURL: string;
    readonly clientID: string;
    readonly clientSecret: string;
    readonly callbackURL: string;
    readonly state?: boolean;
    readonly customHeaders?: Readonly<Record<string, string>>;
  }
  class OAuth2Strategy {
    constructor(options: Options, verify: Verify);
    authenticate(request: object): void;
    /** What passport calls with the outcome. */
    redirect: (url: string) => void;
    success: (user: object) => void;
    fail: (info: unknown) => void;
    error: (error: unknown) => void;
    /** Protected: how packages that refresh for passport reach the token endpoint. */
    readonly _oauth2: {
      getOAuthAccessToken(
        code: string,
        parameters: Readonly<Record<string, string>>,
        done: (error: unknown, accessToken: string, refreshToken: string) => void,
      ): void;
    };
  }
  export = OAuth2Strategy;
}

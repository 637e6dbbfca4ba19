/** The provider that vouches for people, spoken to by openid-client: code flow with PKCE, state and nonce. */
import * as oidc from 'openid-client'
import { isLoopback, type ProviderConfig } from '../access-config.ts'
import type { SignInUnderWay } from '../store/sign-ins.ts'
import { identityOf, type Identity } from './identity.ts'

const TIMEOUT_SECONDS = 10

export interface SignInStart {
  /** At the provider. */
  readonly address: URL
  readonly kept: Omit<SignInUnderWay, 'return_to'>
}

export class Provider {
  readonly #config: ProviderConfig
  readonly #publicAddress: URL
  #discovered: Promise<oidc.Configuration> | null = null

  constructor(config: ProviderConfig, publicAddress: URL) {
    this.#config = config
    this.#publicAddress = publicAddress
  }

  get issuer(): string {
    return this.#config.issuer.href
  }

  async start(): Promise<SignInStart> {
    const configuration = await this.#discover()
    const kept = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    }
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback('').href,
      scope: this.#config.scopes,
      state: kept.state,
      nonce: kept.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
    })
    return { address, kept }
  }

  /**
   * Who came back. The library checks state, nonce, issuer, audience, times and the signature.
   * @param query of the address the browser came back to, as sent
   */
  async finish(query: string, { state, nonce, verifier }: SignInUnderWay): Promise<Identity> {
    const configuration = await this.#discover()
    const tokens = await oidc.authorizationCodeGrant(configuration, this.#callback(query), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    return identityOf(configuration, tokens, this.#config.groupsClaim)
  }

  /** Where a person ends the sign-in at the provider too; null when it is away or does not offer that. */
  async signOutAddress(): Promise<string | null> {
    try {
      const configuration = await this.#discover()
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null
      return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: this.#publicAddress.href }).href
    } catch {
      return null
    }
  }

  /** From our own configuration and never from the Host header, which whoever asks can choose. */
  #callback(query: string): URL {
    return new URL(`/auth/callback${query}`, this.#publicAddress)
  }

  /** With the first sign-in, so that the service starts while the provider is away; a failure is not remembered. */
  #discover(): Promise<oidc.Configuration> {
    if (this.#discovered !== null) return this.#discovered
    const { issuer, clientId, clientSecret } = this.#config
    const execute = [oidc.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : [])]
    const options = { execute, timeout: TIMEOUT_SECONDS }
    const discovering = oidc.discovery(issuer, clientId, clientSecret, undefined, options)
    this.#discovered = discovering
    discovering.catch(() => {
      this.#discovered = null
    })
    return discovering
  }
}

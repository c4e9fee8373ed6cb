"""The key that seals reports: a P-256 key with a certificate that vouches for nothing but itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

_YEARS = 10
_NAME = "Touchaudit seal"


@dataclass(frozen=True, slots=True)
class SealKey:
    """A private key (PKCS #8) and its certificate, both as DER."""

    private_der: bytes
    certificate_der: bytes

    @classmethod
    def make(cls, now: datetime) -> SealKey:
        """Make a new key, with a certificate that is good for ten years."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, _NAME)])
        usage = dict.fromkeys(
            (
                *("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign"),
                *("crl_sign", "encipher_only", "decipher_only"),
            ),
            False,
        )
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=365 * _YEARS))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(
                x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True
            )
            .sign(key, hashes.SHA256())
        )
        return cls(
            key.private_bytes(
                serialization.Encoding.DER,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
            certificate.public_bytes(serialization.Encoding.DER),
        )

    @property
    def fingerprint(self) -> str:
        """The sha256 of the certificate, as hex: what people compare."""
        return fingerprint_of(self.certificate_der)

    def certificate_pem(self) -> bytes:
        """Return the certificate as other programs read it; it holds nothing secret."""
        from cryptography import x509
        from cryptography.hazmat.primitives import serialization

        certificate = x509.load_der_x509_certificate(self.certificate_der)
        return certificate.public_bytes(serialization.Encoding.PEM)


def fingerprint_of(certificate_der: bytes) -> str:
    """Return the sha256 of a certificate, as hex."""
    return hashlib.sha256(certificate_der).hexdigest()


def fingerprint_of_file(data: bytes) -> str:
    """Return the fingerprint of a certificate file, PEM or DER.

    Raises:
        ValueError: It is no certificate.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization

    load = x509.load_pem_x509_certificate if b"-----BEGIN" in data else x509.load_der_x509_certificate
    return fingerprint_of(load(data).public_bytes(serialization.Encoding.DER))

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SecretBytes.h"

#include <openssl/crypto.h>

namespace hui {

SecretBytes::~SecretBytes()
{
    // data() of shared bytes would copy them; whoever lets go last finds them unshared
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

} // namespace hui

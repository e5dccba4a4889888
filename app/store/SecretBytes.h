// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace hui {

/// Bytes of a key. Copies share one piece of memory; the last of them overwrites it with zeros.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    SecretBytes(const SecretBytes&) = default;
    SecretBytes(SecretBytes&& other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretBytes& operator=(SecretBytes other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretBytes();

    const QByteArray& bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Draw.h"

#include <QCryptographicHash>

namespace hui {

int Draw::below(int count, QLatin1StringView what) const
{
    const QByteArray hash
        = QCryptographicHash::hash((m_start + what).toUtf8(), QCryptographicHash::Sha256);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | static_cast<quint8>(hash.at(i));
    return static_cast<int>(number % static_cast<quint32>(count));
}

} // namespace hui

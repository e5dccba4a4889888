// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Random.h"

#include <QRandomGenerator>

namespace hui {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray made(count, Qt::Uninitialized);
    for (char& byte : made)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    return made;
}

} // namespace hui

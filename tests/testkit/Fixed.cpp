// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fixed.h"

#include "app/core/OperationId.h"

namespace hui::testkit {

void FixedClock::advanceMs(qint64 ms)
{
    m_now = m_now.addMSecs(ms);
    m_monotonicMs += ms;
}

QByteArray FixedRandom::bytes(qsizetype count)
{
    QByteArray made(count, '\0');
    for (char& byte : made) {
        // splitmix64: well spread, and the same on every machine
        quint64 mixed = (m_state += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        byte = static_cast<char>((mixed ^ (mixed >> 31)) & 0xff);
    }
    return made;
}

QUuid operationId()
{
    static FixedRandom random(7);
    static const FixedClock clock;
    return newOperationId(clock, random);
}

Shift shift()
{
    return {QStringLiteral("0217"), QStringLiteral("李晓芳"), QStringLiteral("0512-08"),
        QStringLiteral("03"), QDate(2026, 3, 18)};
}

} // namespace hui::testkit

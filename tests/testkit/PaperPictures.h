// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "tests/testkit/Fixed.h"

#include <QtEndian>

namespace hui::testkit {

/// What begins as a PNG of that size does; `salt` makes it another one. No program can show it.
inline QByteArray pngOf(quint32 width, quint32 height, const QByteArray& salt = {})
{
    QByteArray made("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    made.resize(24);
    qToBigEndian(width, made.data() + 16);
    qToBigEndian(height, made.data() + 20);
    return made + salt;
}

/// The copy of a paper, under a new id.
inline PaperCopy copyOfPaper(const QString& paper, const QByteArray& salt = "1")
{
    return {operationId(), paper, pngOf(640, 400, salt)};
}

} // namespace hui::testkit

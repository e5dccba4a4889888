// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/PaymentTerminal.h"

#include "app/core/Masking.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 12;
constexpr qsizetype longest = 24;

} // namespace

Result<Instrument> SimulatedTerminal::read(const QString& typed) const
{
    QString digits = typed.left(2 * longest);
    digits.remove(u' ');
    const bool numeric = std::all_of(
        digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!numeric || digits.size() < shortest || digits.size() > longest)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This is no card, account or payment code."));
    const QByteArray hash = QCryptographicHash::hash(digits.toUtf8(), QCryptographicHash::Sha256);
    QString hidden;
    for (const char byte : hash.left(10))
        hidden.append(QChar(u'0' + static_cast<uchar>(byte) % 10));
    return Instrument{u"SIM-"_s + hidden + digits.right(2), maskCard(digits)};
}

} // namespace hui

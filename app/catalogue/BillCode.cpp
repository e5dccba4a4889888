// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillCode.h"

#include "app/core/rules/Rule.h"

#include <QUrl>
#include <QUrlQuery>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 512;
constexpr qsizetype longestPart = 128;
constexpr auto addressStart = "huidesk:bill?"_L1;

/// The bar codes and the squares, by the letter of their symbology identifier.
ScanSource sourceOf(QChar letter)
{
    constexpr QStringView squares = u"Qdz"; // QR, Data Matrix, Aztec
    return squares.contains(letter) ? ScanSource::Qr : ScanSource::Barcode;
}

/// Takes "]Q3" off the text.
ScanSource takeSymbology(QString& text)
{
    if (text.size() < 3 || text.at(0) != u']' || !text.at(1).isLetter()
        || !text.at(2).isLetterOrNumber())
        return ScanSource::Unknown;
    const ScanSource source = sourceOf(text.at(1));
    text.remove(0, 3);
    return source;
}

std::unexpected<Error> notUnderstood(const char* why)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "This code is not one of a bill."), QLatin1StringView(why));
}

Result<BillCode> parseAddress(const QString& text, ScanSource source)
{
    BillCode code{source};
    const QUrlQuery query(text.sliced(addressStart.size()));
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.isEmpty() || key.size() > longestPart || value.size() > longestPart)
            return notUnderstood("part");
        if (key == u"v" && value != u"1")
            return notUnderstood("version");
        if (code.values.contains(key))
            return notUnderstood("twice");
        if (key == u"biller")
            code.biller = value;
        else if (key != u"v")
            code.values.insert(key, value);
    }
    return code.isAddress() ? Result<BillCode>(code) : notUnderstood("empty");
}

} // namespace

Result<BillCode> parseBillCode(QStringView text)
{
    if (text.size() > longestCode)
        return notUnderstood("length");
    QString plain = text.trimmed().toString();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    const ScanSource source = takeSymbology(plain);
    if (plain.startsWith(addressStart, Qt::CaseInsensitive))
        return parseAddress(plain, source);
    const QString number = halfWidth(plain);
    // another address: a payment code of somebody else, a web page
    if (number.isEmpty() || number.contains(u"://"_s))
        return notUnderstood("address");
    BillCode code{source};
    code.number = number;
    return code;
}

qsizetype billAddressIn(QStringView text)
{
    return text.indexOf(addressStart, 0, Qt::CaseInsensitive);
}

} // namespace hui

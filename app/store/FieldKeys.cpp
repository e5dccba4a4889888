// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/FieldKeys.h"

#include "app/core/Assert.h"

#include <QCoreApplication>

namespace hui {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int firstKey = 1;
constexpr qsizetype indexSize = 2 + 32; // "x." and 16 bytes in hex

QByteArray bytesOf(const FieldPlace& place, int key)
{
    return Envelope::place(place.table, place.column, place.row.toUtf8(), key);
}

/// The number in "k<number>.…"; 0 when the text is not of that form.
int keyOf(const QString& text)
{
    if (!text.startsWith(u'k'))
        return 0;
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const int key = QStringView(text).mid(1, dot - 1).toInt(&isNumber);
    return dot > 1 && dot < 8 && isNumber && key >= firstKey ? key : 0;
}

std::unexpected<Error> unreadable(const char* why, const FieldPlace& place)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "A stored value was changed. Stop and call support."),
        QStringLiteral("%1.%2: %3")
            .arg(QLatin1StringView(place.table), QLatin1StringView(place.column),
                QLatin1StringView(why)));
}

QMap<int, Envelope> envelopesOf(const QMap<int, QByteArray>& dataKeys)
{
    QMap<int, Envelope> envelopes;
    for (auto key = dataKeys.cbegin(); key != dataKeys.cend(); ++key)
        envelopes.insert(key.key(), Envelope(key.value()));
    return envelopes;
}

} // namespace

FieldKeys::FieldKeys(const QMap<int, QByteArray>& dataKeys)
    : FieldKeys(envelopesOf(dataKeys))
{
}

FieldKeys::FieldKeys(QMap<int, Envelope> envelopes)
    : m_envelopes(std::move(envelopes))
{
    HUI_ASSERT(m_envelopes.contains(firstKey));
}

QString FieldKeys::close(const QString& plain, const FieldPlace& place) const
{
    HUI_ASSERT(isReady());
    if (plain.isEmpty())
        return QString(QLatin1StringView("")); // a null text would be NULL
    const QByteArray sealed
        = m_envelopes.last().seal(plain.toUtf8(), bytesOf(place, m_envelopes.lastKey()));
    return QStringLiteral("k%1.").arg(m_envelopes.lastKey())
        + QString::fromLatin1(sealed.toBase64(base64));
}

Result<QString> FieldKeys::open(const QString& closed, const FieldPlace& place) const
{
    HUI_ASSERT(isReady());
    if (closed.isEmpty())
        return QString(QLatin1StringView(""));
    const int key = keyOf(closed);
    if (key == 0)
        return unreadable("is not closed", place);
    if (!m_envelopes.contains(key))
        return unreadable("is closed by a key that is not here", place);
    const auto sealed
        = QByteArray::fromBase64Encoding(closed.mid(closed.indexOf(u'.') + 1).toLatin1(),
            base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return unreadable("is not base64url", place);
    const auto plain = m_envelopes.value(key).open(sealed.decoded, bytesOf(place, key));
    if (!plain)
        return unreadable("does not open", place);
    return QString::fromUtf8(*plain);
}

bool FieldKeys::isClosedByCurrent(const QString& text) const
{
    return text.isEmpty() || keyOf(text) == current();
}

bool FieldKeys::isClosed(const QString& text)
{
    return keyOf(text) != 0;
}

QString FieldKeys::index(const char* column, const QString& value) const
{
    HUI_ASSERT(isReady());
    if (value.isEmpty())
        return QString(QLatin1StringView(""));
    return QStringLiteral("x.")
        + QString::fromLatin1(
            m_envelopes.value(firstKey).blindIndex(column, value.toUtf8()).toHex());
}

bool FieldKeys::isIndex(const QString& text)
{
    return text.size() == indexSize && text.startsWith(QLatin1StringView("x."));
}

QByteArray FieldKeys::fingerprint(const QByteArray& hash) const
{
    HUI_ASSERT(isReady());
    return m_envelopes.value(firstKey).fingerprint(hash);
}

} // namespace hui

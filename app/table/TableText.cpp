// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/TableText.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace hui {

namespace {

std::unexpected<Error> unreadable(const char* detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The file is not text in UTF-8, UTF-16 or GB18030."),
        QLatin1StringView(detail));
}

/// All of it, or nothing when some of it is not in this encoding.
std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    const bool whole = !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
    return whole ? std::optional(text) : std::nullopt;
}

std::optional<QString> textOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        if (bytes.size() % 2 != 0)
            return std::nullopt; // half a character is missing
        return decoded(QStringDecoder(QStringConverter::Utf16), bytes);
    }
    if (const auto text = decoded(QStringDecoder(QStringConverter::Utf8), bytes))
        return text;
    return decoded(QStringDecoder("GB18030"), bytes);
}

} // namespace

Result<QString> textOfFile(const QByteArray& bytes)
{
    const std::optional<QString> text = textOf(bytes);
    if (!text)
        return unreadable("encoding");
    if (text->contains(QChar::Null))
        return unreadable("NUL");
    return *text;
}

} // namespace hui

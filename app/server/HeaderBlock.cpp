// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/HeaderBlock.h"

#include <QByteArrayList>

#include <algorithm>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

struct Field {
    QByteArray name; ///< lower case
    QByteArray value; ///< without the white space around it
};

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

/// Visible ASCII, spaces and tabs; bytes above 127 have no agreed meaning in a header.
bool isFieldText(const QByteArray& text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
}

bool isNumber(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

Problem malformedHead(const QString& textEn)
{
    return badRequest(u"malformed_http"_s, textEn);
}

std::optional<Problem> requestLineProblem(const QByteArray& line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)))
        return malformedHead(u"The request line is not METHOD TARGET VERSION."_s);
    if (parts.at(2) != "HTTP/1.1")
        return Problem{parts.at(2).startsWith("HTTP/") ? 505 : 400, u"http_version"_s,
            u"只支持 HTTP/1.1。"_s, u"Only HTTP/1.1 is spoken here."_s};
    static const QByteArrayList methods{"GET", "POST", "PUT", "PATCH", "DELETE"};
    if (!methods.contains(parts.at(0)))
        return Problem{501, u"method_unknown"_s, u"不支持这种操作方式。"_s,
            u"This method is not known here."_s};
    const QByteArray& target = parts.at(1);
    const bool plain = std::all_of(
        target.cbegin(), target.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    if (!target.startsWith('/') || !plain)
        return malformedHead(u"The target is not a path."_s);
    return std::nullopt;
}

std::optional<Field> fieldOf(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    Field field{line.left(qMax(colon, qsizetype(0))).toLower(), line.mid(colon + 1).trimmed()};
    if (colon <= 0 || !isToken(field.name) || !isFieldText(line))
        return std::nullopt;
    return field;
}

/// What the fields say about the body and the server they mean.
std::optional<Problem> framingProblem(const QHash<QByteArray, QByteArray>& fields)
{
    const bool hasLength = fields.contains("content-length");
    const bool hasCoding = fields.contains("transfer-encoding");
    if (fields.value("host").isEmpty())
        return malformedHead(u"There is no Host."_s);
    if (hasLength && hasCoding)
        return malformedHead(u"There is a length and a transfer coding."_s);
    if (hasLength && !isNumber(fields.value("content-length")))
        return malformedHead(u"The length is not a number."_s);
    if (hasCoding && fields.value("transfer-encoding") != "chunked")
        return Problem{501, u"transfer_coding"_s, u"不支持这种传输编码。"_s,
            u"The only transfer coding is chunked."_s};
    if (fields.contains("expect") && fields.value("expect").toLower() != "100-continue")
        return Problem{417, u"expectation_failed"_s, u"不支持这种请求条件。"_s,
            u"The only expectation is 100-continue."_s};
    if (fields.contains("upgrade") || fields.contains("trailer"))
        return malformedHead(u"Upgrades and trailers are not taken."_s);
    return std::nullopt;
}

} // namespace

Problem badRequest(const QString& code, const QString& textEn)
{
    return {400, code, u"请求格式不正确。"_s, textEn};
}

Problem headerTooLarge()
{
    return {431, u"header_too_large"_s, u"请求头过大。"_s, u"The header is too large."_s};
}

Problem bodyTooLarge()
{
    return {413, u"body_too_large"_s, u"请求内容过大。"_s, u"The body is too large."_s};
}

qsizetype headerBlockSize(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    // A client that ends its lines with a bare LF would otherwise keep us waiting for CR LF.
    const qsizetype bare = bytes.indexOf("\n\n");
    if (bare >= 0 && (end < 0 || bare < end))
        return bare + 2;
    return end < 0 ? 0 : end + 4;
}

std::optional<Problem> headerProblem(QByteArrayView block, const Limits& limits)
{
    const QByteArray text = block.toByteArray();
    if (text.size() > limits.headerBytes)
        return headerTooLarge();
    if (!text.endsWith("\r\n\r\n") || text.count('\r') != text.count("\r\n")
        || text.count('\n') != text.count("\r\n"))
        return malformedHead(u"A line does not end with CR LF."_s);
    QByteArrayList lines;
    for (qsizetype at = 0, end; (end = text.indexOf("\r\n", at)) > at; at = end + 2)
        lines.append(text.mid(at, end - at));
    if (lines.isEmpty())
        return malformedHead(u"There is no request line."_s);
    if (const auto problem = requestLineProblem(lines.takeFirst()))
        return problem;
    if (lines.size() > limits.fields)
        return headerTooLarge();
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray& line : std::as_const(lines)) {
        const std::optional<Field> field = fieldOf(line);
        if (!field || fields.contains(field->name))
            return malformedHead(u"A field is malformed or there twice."_s);
        fields.insert(field->name, field->value);
    }
    return framingProblem(fields);
}

} // namespace hui::server

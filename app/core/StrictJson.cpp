// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QStringList>

namespace hui {

namespace {

constexpr const char* malformed = QT_TRANSLATE_NOOP("Error", "The message is not valid JSON.");

/// A recursive descent over the text. The first fault stops it; every function then returns a
/// value nobody looks at.
class Parser {
public:
    Parser(QStringView text, const JsonLimits& limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    Result<QJsonObject> document()
    {
        skipSpace();
        if (!peekIs(u'{'))
            fail(QT_TRANSLATE_NOOP("Error", "The message is not a JSON object."));
        const QJsonValue value = m_fault ? QJsonValue() : readValue(1);
        skipSpace();
        if (!m_fault && m_at < m_text.size())
            fail(QT_TRANSLATE_NOOP("Error", "Something follows the message."));
        if (m_fault)
            return std::unexpected(*m_fault);
        return value.toObject();
    }

private:
    QJsonValue readValue(int depth)
    {
        if (++m_values > m_limits.maxValues)
            return fail(QT_TRANSLATE_NOOP("Error", "The message holds too many values."));
        if (peekIs(u'{') || peekIs(u'[')) {
            if (depth > m_limits.maxDepth)
                return fail(QT_TRANSLATE_NOOP("Error", "The message is nested too deeply."));
            return peekIs(u'{') ? readObject(depth) : readArray(depth);
        }
        if (peekIs(u'"'))
            return readString();
        if (take(u"true"))
            return true;
        if (take(u"false"))
            return false;
        if (take(u"null"))
            return QJsonValue(QJsonValue::Null);
        return readNumber();
    }

    QJsonValue readObject(int depth)
    {
        QJsonObject object;
        take(u"{");
        skipSpace();
        if (take(u"}"))
            return object;
        while (!m_fault) {
            skipSpace();
            const QString key = readString();
            if (m_fault)
                break;
            m_path.append(m_path.isEmpty() ? key : u'.' + key);
            if (object.contains(key))
                return fail(QT_TRANSLATE_NOOP("Error", "A field is given twice."));
            skipSpace();
            if (!take(u":"))
                return fail(malformed);
            skipSpace();
            object.insert(key, readValue(depth + 1));
            if (m_fault)
                break;
            m_path.removeLast();
            skipSpace();
            if (take(u"}"))
                return object;
            if (!take(u","))
                return fail(malformed);
        }
        return {};
    }

    QJsonValue readArray(int depth)
    {
        QJsonArray array;
        take(u"[");
        skipSpace();
        if (take(u"]"))
            return array;
        while (!m_fault) {
            skipSpace();
            m_path.append(u'[' + QString::number(array.size()) + u']');
            array.append(readValue(depth + 1));
            if (m_fault)
                break;
            m_path.removeLast();
            skipSpace();
            if (take(u"]"))
                return array;
            if (!take(u","))
                return fail(malformed);
        }
        return {};
    }

    QString readString()
    {
        QString read;
        if (!take(u"\"")) {
            fail(malformed);
            return read;
        }
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"') {
                if (!read.isValidUtf16() || read.contains(QChar(0))
                    || read.contains(QChar(QChar::ByteOrderMark)))
                    fail(QT_TRANSLATE_NOOP("Error", "A text holds a character that is none."));
                return read;
            }
            if (c < u' ')
                break;
            if (c != u'\\')
                read.append(c);
            else if (!readEscape(&read))
                break;
        }
        fail(malformed);
        return read;
    }

    bool readEscape(QString* into)
    {
        constexpr QStringView escapes = u"\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size())
            return false;
        const QChar c = m_text[m_at++];
        if (const qsizetype found = escapes.indexOf(c); found >= 0) {
            into->append(meanings[found]);
            return true;
        }
        if (c != u'u' || m_at + 4 > m_text.size())
            return false;
        char16_t unit = 0;
        for (const QChar digit : m_text.sliced(m_at, 4)) {
            const qsizetype value = QStringView(u"0123456789abcdef").indexOf(digit.toLower());
            if (value < 0 || digit.unicode() > 0x7f)
                return false;
            unit = static_cast<char16_t>(unit * 16 + value);
        }
        m_at += 4;
        into->append(QChar(unit));
        return true;
    }

    /// The grammar is checked by hand: QString::toLongLong takes "+1", "01" and " 1".
    QJsonValue readNumber()
    {
        const qsizetype start = m_at;
        const bool negative = take(u"-");
        const qsizetype firstDigit = m_at;
        const qsizetype digits = skipDigits();
        if (digits == 0 || (digits > 1 && m_text[firstDigit] == u'0'))
            return fail(malformed);
        bool fraction = false;
        if (take(u".")) {
            fraction = true;
            if (skipDigits() == 0)
                return fail(malformed);
        }
        if (take(u"e") || take(u"E")) {
            fraction = true;
            if (!take(u"+"))
                take(u"-");
            if (skipDigits() == 0)
                return fail(malformed);
        }
        const QStringView number = m_text.sliced(start, m_at - start);
        bool ok = false;
        if (fraction && m_limits.fractions) {
            const QJsonValue read = number.toDouble(&ok);
            return ok ? read : fail(malformed);
        }
        const qint64 integer = number.toLongLong(&ok);
        if (fraction || !ok || (negative && integer == 0))
            return fail(QT_TRANSLATE_NOOP("Error", "A number is not a whole number in range."));
        return integer;
    }

    qsizetype skipDigits()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        return m_at - start;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool peekIs(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool take(QStringView word)
    {
        if (m_text.mid(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    QJsonValue fail(const char* text)
    {
        if (!m_fault) {
            const QString path = m_path.join(QString());
            m_fault
                = Error{Error::Kind::Protocol, text, path.isEmpty() ? QStringLiteral("$") : path};
        }
        return {};
    }

    QStringView m_text;
    const JsonLimits& m_limits;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    QStringList m_path;
    std::optional<Error> m_fault;
};

} // namespace

Result<QJsonObject> parseStrict(const QByteArray& bytes, const JsonLimits& limits)
{
    const QString top = QStringLiteral("$");
    if (bytes.size() > limits.maxBytes)
        return failure(
            Error::Kind::Protocol, QT_TRANSLATE_NOOP("Error", "The message is too large."), top);
    if (bytes.startsWith("\xef\xbb\xbf"))
        return failure(Error::Kind::Protocol, malformed, top);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "The message is not valid UTF-8."), top);
    return Parser(text, limits).document();
}

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace hui

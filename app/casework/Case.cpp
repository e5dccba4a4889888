// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/Case.h"

#include "app/core/ServiceFlow.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

// Crockford's base 32: without I, L, O and U.
const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const QString prefix = u"HDC:"_s;
constexpr int numberSize = 8;
constexpr int bitsEach = 5;

} // namespace

const QStringList& caseChannels()
{
    static const QStringList words{u"counter"_s, u"phone"_s, u"partner"_s};
    return words;
}

const QStringList& caseTouchpoints()
{
    static const QStringList words{u"window"_s, u"hall"_s, u"page"_s};
    return words;
}

const QStringList& caseWants()
{
    return serviceFlows();
}

QString caseNumber(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    quint64 tail = 0; // the random end of the id: 40 bits of it
    for (const char byte : bytes.last(5))
        tail = tail << 8 | static_cast<quint8>(byte);
    QString number(numberSize, u'0');
    for (qsizetype i = numberSize - 1; i >= 0; --i) {
        number[i] = letters.at(static_cast<qsizetype>(tail % 32));
        tail >>= bitsEach;
    }
    return number.first(4) + u'-' + number.last(4);
}

QString tidiedCaseNumber(QStringView typed)
{
    QString number;
    QString text = typed.trimmed().toString().toUpper();
    if (text.startsWith(prefix))
        text = text.sliced(prefix.size());
    for (const QChar each : std::as_const(text)) {
        if (each.isSpace() || each == u'-')
            continue;
        number += each == u'O' ? QChar(u'0') : each == u'I' || each == u'L' ? QChar(u'1') : each;
        if (!letters.contains(number.back()))
            return {};
    }
    return number.size() == numberSize ? number : QString();
}

QString caseCode(const QUuid& id)
{
    return prefix + caseNumber(id);
}

} // namespace hui

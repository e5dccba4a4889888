// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdviceEnquiry.h"

#include "app/core/Async.h"
#include "app/sync/Uplink.h"
#include "ui/ErrorText.h"

#include <QLocale>
#include <QUrl>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

/// What was answered, or in the words of the platform or ours why nothing was.
std::expected<QJsonObject, QString> bodyOf(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return std::unexpected(textOf(answer.error()));
    if (answer->isProblem())
        return std::unexpected(answer->text(QLocale().language() == QLocale::Chinese));
    return answer->body;
}

} // namespace

AdviceEnquiry::AdviceEnquiry(Uplink& uplink, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
{
}

void AdviceEnquiry::readBook()
{
    whenDone(
        m_uplink.ask({.path = u"/v1/advice"_s}), this, [this](const Result<UplinkAnswer>& answer) {
            const auto body = bodyOf(answer);
            if (!body)
                return Q_EMIT bookFailed(body.error());
            const auto book = adviceBookFromJson(*body);
            if (!book)
                return Q_EMIT bookFailed(textOf(book.error()));
            Q_EMIT bookRead(*book);
        });
}

void AdviceEnquiry::readTimes(const QString& person, AdviceLine line, const QDate& day)
{
    const QString path = u"/v1/advice/persons/%1/times?day=%2&line=%3"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(person)), day.toString(Qt::ISODate),
        nameOf(line));
    whenDone(m_uplink.ask({.path = path}), this,
        [this, number = ++m_asked](const Result<UplinkAnswer>& answer) {
            if (number != m_asked)
                return;
            const auto body = bodyOf(answer);
            if (!body)
                return Q_EMIT timesFailed(body.error());
            const auto times = freeTimesFromJson(*body);
            if (!times)
                return Q_EMIT timesFailed(textOf(times.error()));
            Q_EMIT timesRead(*times);
        });
}

} // namespace hui::advice

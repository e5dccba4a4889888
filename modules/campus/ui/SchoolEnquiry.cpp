// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/SchoolEnquiry.h"

#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "ui/ErrorText.h"

#include <QLocale>
#include <QUrl>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

const QString schoolsPath = u"/v1/schools"_s;

QString problemText(const UplinkAnswer& answer)
{
    return answer.text(QLocale().language() == QLocale::Chinese);
}

QString percent(const QString& typed)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(typed));
}

} // namespace

SchoolEnquiry::SchoolEnquiry(Uplink& uplink, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
    , m_clock(clock)
    , m_random(random)
{
}

void SchoolEnquiry::find(const QString& typed)
{
    if (!typed.isEmpty()) // those nearby are wanted, whatever is typed meanwhile
        m_typed = typed;
    const QString query = typed.isEmpty() ? QString() : u"?q="_s + percent(typed.left(60));
    whenDone(m_uplink.ask({.path = schoolsPath + query}), this,
        [this, typed](const Result<UplinkAnswer>& answer) {
            if (!typed.isEmpty() && typed != m_typed)
                return;
            if (!answer)
                return Q_EMIT schoolsFailed(textOf(answer.error()));
            if (answer->isProblem())
                return Q_EMIT schoolsFailed(problemText(*answer));
            const auto found = foundSchoolsFromJson(answer->body);
            if (!found)
                return Q_EMIT schoolsFailed(textOf(found.error()));
            Q_EMIT schoolsFound(typed, *found);
        });
}

UplinkRequest SchoolEnquiry::questionTo(const QString& school, const QString& verb) const
{
    UplinkRequest request;
    request.method = "POST";
    request.path = schoolsPath + u'/' + percent(school) + u"/students:"_s + verb;
    request.key = newOperationId(m_clock, m_random);
    return request;
}

void SchoolEnquiry::ask(const QString& school, const AskStudent& asked)
{
    UplinkRequest request = questionTo(school, u"ask"_s);
    request.body = toJson(asked);
    whenDone(m_uplink.ask(request), this,
        [this, number = ++m_asked](const Result<UplinkAnswer>& answer) {
            if (number != m_asked)
                return;
            if (!answer)
                return Q_EMIT failed(textOf(answer.error()));
            if (answer->isProblem() && answer->code() == u"school_silent")
                return Q_EMIT failed(problemText(*answer)); // it has refused nobody
            if (answer->isProblem())
                return Q_EMIT refused(
                    answer->body.value("code"_L1).toString(), problemText(*answer));
            const auto fees = studentFeesFromJson(answer->body);
            if (!fees)
                return Q_EMIT failed(textOf(fees.error()));
            Q_EMIT feesRead(*fees);
        });
}

void SchoolEnquiry::check(const QString& school, const QList<ListQuestion>& rows)
{
    UplinkRequest request = questionTo(school, u"check"_s);
    request.body = toJson(rows);
    const qsizetype count = rows.size();
    whenDone(m_uplink.ask(request), this, [this, count](const Result<UplinkAnswer>& answer) {
        if (!answer)
            return Q_EMIT checkFailed(textOf(answer.error()));
        if (answer->isProblem())
            return Q_EMIT checkFailed(problemText(*answer));
        const auto answers = listAnswersFromJson(answer->body);
        if (!answers || answers->size() != count)
            return Q_EMIT checkFailed(tr("The platform's answer cannot be read."));
        Q_EMIT checked(*answers);
    });
}

void SchoolEnquiry::forget()
{
    ++m_asked;
}

} // namespace hui::campus

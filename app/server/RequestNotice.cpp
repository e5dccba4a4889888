// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/RequestNotice.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteSeconds = 60;

QString keyOf(const ApprovalRequest& request)
{
    return u"request."_s + idText(request.id);
}

QString streamOf(const ApprovalRequest& request)
{
    return ofBranch(u"notice"_s, request.sentTo);
}

/// What it is about, for the branch's own desks alone: what is sent to another one is seen there by
/// who may sign it. For how long it has waited; nothing of a customer.
QJsonObject noticeOf(const ApprovalRequest& request, const QDateTime& now)
{
    const QString amount = request.amount ? u" ¥"_s + request.amount->toString() : QString(""_L1);
    const QString what = request.isSentElsewhere()
        ? request.branch
        : request.shown.value(u"title"_s).toString() + amount;
    const qint64 minutes = qMax(qint64{0}, request.askedAt.secsTo(now) / minuteSeconds);
    return {{u"at"_s, timestampToJson(now)},
        {u"text"_s, u"请授权：%1，柜员 %2 已等 %3 分"_s.arg(what, request.maker).arg(minutes)},
        {u"text_en"_s,
            u"To be signed: %1, teller %2 has waited %3 min"_s.arg(what, request.maker)
                .arg(minutes)}};
}

} // namespace

Result<Done> tellReminder(Database& database, const ApprovalRequest& request, const QDateTime& now)
{
    return publish(database, streamOf(request), keyOf(request), noticeOf(request, now));
}

Result<Done> dropReminder(Database& database, const ApprovalRequest& request)
{
    const auto told = lastTold(database, streamOf(request), keyOf(request));
    if (!told)
        return std::unexpected(told.error());
    return *told ? publish(database, streamOf(request), keyOf(request), std::nullopt)
                 : Result<Done>(Done{});
}

} // namespace hui::server

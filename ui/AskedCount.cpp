// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AskedCount.h"

#include "app/approval/RemoteApproval.h"
#include "app/core/Async.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// The figures of all classes together are those without a class.
std::optional<QJsonObject> figuresOfAll(const QJsonObject& answer)
{
    const QJsonArray figures = answer.value("figures"_L1).toArray();
    const auto all = std::ranges::find_if(
        figures, [](const QJsonValue& each) { return each["class"_L1].toString().isEmpty(); });
    return all == figures.end() ? std::nullopt : std::optional(all->toObject());
}

} // namespace

AskedCount::AskedCount(Uplink& uplink, const SyncEngine& sync, Question question, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
    , m_question(std::move(question))
{
    connect(&sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == m_question.stream)
            refresh();
    });
    auto* seldom = new QTimer(this);
    seldom->setInterval(20'000);
    connect(seldom, &QTimer::timeout, this, &AskedCount::refresh);
    seldom->start();
}

void AskedCount::refresh()
{
    const UplinkRequest ask{.path = m_question.path};
    whenDone(m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) {
        if (!answer || answer->isProblem())
            return;
        if (const auto count = m_question.count(answer->body)) {
            Q_EMIT counted(*count);
            Q_EMIT answered(answer->body);
        }
    });
}

AskedCount::Question requestsOfOthers(const QString& operatorId)
{
    const auto count = [operatorId](const QJsonObject& answer) -> std::optional<int> {
        const auto requests = remoteApprovalsFromJson(answer);
        if (!requests)
            return std::nullopt;
        return static_cast<int>(
            std::ranges::count_if(*requests, [&operatorId](const RemoteApproval& request) {
                return request.request.maker.operatorId != operatorId;
            }));
    };
    return {u"/v1/approval-requests?state=waiting"_s, u"approval_request"_s, count};
}

AskedCount::Question customersInLine()
{
    const auto count = [](const QJsonObject& answer) -> std::optional<int> {
        const auto all = figuresOfAll(answer);
        return all ? std::optional(all->value("in_line"_L1).toInt()) : std::nullopt;
    };
    return {u"/v1/queue"_s, u"queue"_s, count};
}

} // namespace hui

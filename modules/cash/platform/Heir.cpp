// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/Heir.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::RegisteredTill;
using server::UploadedOperation;

namespace {

const QString unknownHeir = u"heir_unknown"_s;
const QString heirHasBox = u"till_taken"_s;

} // namespace

Result<NextHolder> nextHolder(Context& context, const UploadedOperation& operation,
    const RegisteredTill& box, const QString& heir)
{
    if (heir.isEmpty() || heir == box.operatorId)
        return NextHolder{box.operatorId, {}};
    const auto known = server::Operators(context.database).byId(heir);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || (*known)->who.branch != operation.branch)
        return NextHolder{box.operatorId, unknownHeir};
    const auto other = server::TillRegistry(context.database)
                           .ofOperator(operation.branch, heir, operation.businessDate);
    if (!other)
        return std::unexpected(other.error());
    if (other->has_value() && (*other)->id != box.id)
        return NextHolder{box.operatorId, heirHasBox};
    return NextHolder{heir, {}};
}

Result<Done> tellHeirRefused(Context& context, const UploadedOperation& operation,
    const QString& heir, const NextHolder& next)
{
    const bool isUnknown = next.refused == unknownHeir;
    const QString zh = isUnknown ? u"接班柜员 %1 不是本网点柜员，尾箱 %2 仍由柜员 %3 启用"_s
                                 : u"接班柜员 %1 已有尾箱，尾箱 %2 仍由柜员 %3 启用"_s;
    const QString en = isUnknown ? u"%1 is no teller of this branch: %3 opens drawer %2 again"_s
                                 : u"Teller %1 has a drawer already: %3 opens drawer %2 again"_s;
    const QDateTime now = context.clock.nowUtc();
    const auto said
        = [&](const QString& text) { return text.arg(heir, operation.till, next.operatorId); };
    const auto told = server::publish(context.database,
        server::ofBranch(u"notice"_s, operation.branch), u"heir."_s + idText(operation.id),
        QJsonObject{
            {u"at"_s, timestampToJson(now)}, {u"text"_s, said(zh)}, {u"text_en"_s, said(en)}});
    if (!told)
        return told;
    return server::writeAudit(context.database,
        {now, operation.branch, operation.deviceId, operation.operatorId, u"till.heir"_s,
            operation.till + u' ' + heir, next.refused});
}

} // namespace hui::cash

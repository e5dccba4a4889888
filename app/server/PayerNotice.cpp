// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PayerNotice.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// By what the branch finds the payment and the copy that is kept with it.
QJsonObject noticeOf(const UploadedOperation& operation, Money cash, const QList<NameFault>& faults)
{
    const bool isPayer = std::ranges::any_of(
        faults, [](const NameFault& fault) { return fault.field == "name"_L1; });
    const QString sum = cash.toString();
    const QString when = inChina(operation.at).toString(u"MM-dd HH:mm"_s);
    return {{u"at"_s, timestampToJson(operation.at)},
        {u"text"_s,
            u"请核对大额现金 ¥%1（%2，柜员 %3）：%4姓名与该证件的档案不符。对照证件复印件，档案有误即更正，否则上报"_s
                .arg(sum, when, operation.operatorId, isPayer ? u"付款人"_s : u"代办人"_s)},
        {u"text_en"_s,
            u"Check much cash ¥%1 (%2, teller %3): the %4's name is not that of the document's "
            "record. Compare the copy, mend the record or report it"_s.arg(
                sum, when, operation.operatorId, isPayer ? u"payer"_s : u"agent"_s)}};
}

} // namespace

Result<Done> tellNamesDiffer(Database& database, const UploadedOperation& operation, Money cash,
    const QList<NameFault>& faults)
{
    const QString id = idText(operation.id);
    const auto told = publish(database, ofBranch(u"notice"_s, operation.branch),
        u"payer-differs-"_s + id, noticeOf(operation, cash, faults));
    if (!told)
        return told;
    return writeAudit(database,
        {operation.at, operation.branch, operation.deviceId, operation.operatorId,
            u"payer.differs"_s, id, u"noted"_s});
}

} // namespace hui::server

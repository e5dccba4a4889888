// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ReceiveSubscription.h"

#include "app/core/JsonReader.h"
#include "app/sync/NoticeRepository.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/SubscriptionRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// %1 is the short code of the agreement, %2 the period, %3 the amount.
struct Words {
    QString zh;
    QString en;
};

/// Nothing when nobody has to be told.
std::optional<Words> wordsOf(RunStatus status)
{
    switch (status) {
    case RunStatus::Reminded:
        return Words{u"签约 %1 的 %2 期即将扣款 %3 元，请提醒客户备足余额。"_s,
            u"Agreement %1: %3 is about to be paid for %2. Remind the customer."_s};
    case RunStatus::Asked:
        return Words{u"签约 %1 的 %2 期应缴 %3 元未扣款，须客户确认后缴费。"_s,
            u"Agreement %1: %3 for %2 was not paid. The customer has to decide."_s};
    case RunStatus::Failed:
        return Words{u"签约 %1 的 %2 期 %3 元扣款失败，请联系客户。"_s,
            u"Agreement %1: paying %3 for %2 has failed. Call the customer."_s};
    case RunStatus::Paying:
    case RunStatus::Paid:
    case RunStatus::Skipped:
    case RunStatus::NoBill: break;
    }
    return std::nullopt;
}

} // namespace

Result<Done> receiveSubscription(Database& database, const Change& change)
{
    const auto run = SubscriptionRepository(database).apply(change.key, change.value);
    if (!run)
        return std::unexpected(run.error());
    const QString code = shortCode(QUuid::fromString(change.key));
    const QString key = u"subscription-"_s + code;
    if (!*run)
        return Done{};
    const auto words = wordsOf((*run)->status);
    if (!words) // what was told before is settled
        return NoticeRepository(database).apply({u"notice"_s, key, true, {}});
    const QString amount = (*run)->amount.toString();
    return NoticeRepository(database).apply({u"notice"_s, key, false,
        {{u"at"_s, timestampToJson((*run)->at)},
            {u"text"_s, words->zh.arg(code, (*run)->period, amount)},
            {u"text_en"_s, words->en.arg(code, (*run)->period, amount)}}});
}

} // namespace hui::billpay

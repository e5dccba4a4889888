// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CashOutGuard.h"

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/till/CashPolicyRepository.h"
#include "ui/MessageBar.h"

namespace hui {

CashOutGuard::CashOutGuard(Store& store, const QDate& businessDate, QObject* parent)
    : QObject(parent)
{
    const auto read = [businessDate](Database& database) {
        return CashPolicyRepository(database).on(businessDate);
    };
    whenDone(store.run(read), this,
        [this](const Result<CashPolicy>& policy) { m_policy = policy.value_or(CashPolicy{}); });
}

bool CashOutGuard::mayGoOn(Money amount, MessageBar& message)
{
    if (!isLargeOut(m_policy, amount) || m_warned == amount)
        return true;
    m_warned = amount;
    message.say(Mood::Warn, tr("%1 is a large payment out.").arg(amount.toString()),
        tr("The bank warns above %1. Check who gets it, then press the key again.")
            .arg(m_policy.singleOut.toString()));
    return false;
}

} // namespace hui

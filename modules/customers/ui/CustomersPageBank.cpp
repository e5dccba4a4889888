// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/sync/Uplink.h"
#include "modules/customers/BankAccount.h"
#include "modules/customers/ui/BankAccountsCard.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/ErrorText.h"

#include <QLocale>

// What a customer has with the bank: told by the platform alone, and kept nowhere at the desk.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::readBank()
{
    const QUuid id = m_record->record().id;
    UplinkRequest request;
    request.path = u"/v1/customers/%1/accounts"_s.arg(idText(id));
    whenDone(m_services.uplink.ask(request), this, [this, id](const Result<UplinkAnswer>& answer) {
        if (m_record->record().id != id)
            return;
        const auto accounts = answer && !answer->isProblem()
            ? bankAccountsFromJson(answer->body)
            : Result<QList<BankAccount>>(std::unexpected(Error{}));
        m_record->bank().setAccounts(accounts.value_or(QList<BankAccount>()),
            accounts ? BankAccountsCard::Extent::Told : BankAccountsCard::Extent::Offline);
    });
}

/// The card goes to the platform as the token the reader made of it; whether it is the customer's
/// is said there.
void CustomersPage::askForBalances(const QString& token)
{
    const QUuid id = m_record->record().id;
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers/%1/accounts:balances"_s.arg(idText(id));
    request.body = {{u"card"_s, token}};
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(request), this, [this, id](const Result<UplinkAnswer>& answer) {
        if (m_record->record().id != id)
            return;
        if (!answer)
            return m_record->bank().refuseCard(textOf(answer.error()));
        if (answer->isProblem())
            return m_record->bank().refuseCard(
                answer->text(QLocale().language() == QLocale::Chinese));
        if (const auto balances = balancesFromJson(answer->body))
            m_record->bank().setBalances(*balances);
        else
            m_record->bank().refuseCard(textOf(balances.error()));
    });
}

} // namespace hui::customers

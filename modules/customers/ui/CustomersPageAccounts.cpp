// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/customers/CustomerAccounts.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"

// How it stands with the accounts a customer pays: what this desk knows at once, what is due once
// the platform has asked the billers. Nothing of it is kept: the next look asks again.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::readAccounts()
{
    const QUuid id = m_record->record().id;
    const auto read
        = [id, services = m_services.accounts, today = m_services.shift.businessDate](
              Database& database) { return accountsHere(database, id, services, today); };
    whenDone(
        m_services.store.run(read), this, [this, id](const Result<QList<AccountLine>>& accounts) {
            const bool isLeft = !m_opening.isNull() && m_opening != id;
            if (m_record->record().id != id || isLeft) // nobody is to be asked of it any more
                return;
            if (!accounts)
                return m_message->say(accounts.error());
            m_record->setAccounts(accountsIn(*accounts, AccountStanding::State::Asking));
            askForAccounts(*accounts);
        });
}

void CustomersPage::askForAccounts(const QList<AccountLine>& here)
{
    const QUuid id = m_record->record().id;
    UplinkRequest request;
    request.path = u"/v1/customers/%1/dues"_s.arg(idText(id));
    whenDone(
        m_services.uplink.ask(request), this, [this, id, here](const Result<UplinkAnswer>& answer) {
            if (m_record->record().id != id)
                return;
            const auto told = answer && !answer->isProblem()
                ? knownAccountsFromJson(answer->body)
                : Result<QList<KnownAccount>>(std::unexpected(Error{}));
            if (told)
                joinAccounts(here, *told);
            else
                m_record->setAccounts(accountsIn(here, AccountStanding::State::Offline));
        });
}

void CustomersPage::joinAccounts(const QList<AccountLine>& here, const QList<KnownAccount>& told)
{
    const QUuid id = m_record->record().id;
    const auto join
        = [here, told](Database& database) { return accountsTold(database, here, told); };
    whenDone(
        m_services.store.run(join), this, [this, id](const Result<QList<AccountLine>>& accounts) {
            if (m_record->record().id != id)
                return;
            if (accounts)
                m_record->setAccounts(*accounts);
            else
                m_message->say(accounts.error());
        });
}

} // namespace hui::customers

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/customer/AccountRepository.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"

/// What was done for a customer: this desk's part at once, the bank's when the platform answers.
namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 8; // the form that pays has the others

/// With the names of their billers; one that is in the catalogue no more is left out.
Result<QList<AccountLine>> accountLines(Database& database, const QUuid& customer)
{
    const auto paid = AccountRepository(database).of(customer, mostAccounts);
    if (!paid)
        return std::unexpected(paid.error());
    QList<AccountLine> lines;
    for (const PaidAccount& one : *paid) {
        const auto biller = CatalogueRepository(database).byId(one.biller);
        if (!biller)
            return std::unexpected(biller.error());
        if (*biller)
            lines.append({one, **biller});
    }
    return lines;
}

} // namespace

void CustomersPage::readAccounts()
{
    const QUuid id = m_record->record().id;
    const auto read = [id](Database& database) { return accountLines(database, id); };
    whenDone(
        m_services.store.run(read), this, [this, id](const Result<QList<AccountLine>>& accounts) {
            if (m_record->record().id != id)
                return;
            if (!accounts)
                m_message->say(accounts.error());
            else
                m_record->setAccounts(*accounts);
        });
}

void CustomersPage::readDealings()
{
    const QUuid id = m_record->record().id;
    m_dealings = {};
    const auto read = [id](Database& database) { return dealingsHere(database, id); };
    whenDone(m_services.store.run(read), this, [this, id](const Result<QList<JournalEntry>>& here) {
        if (m_record->record().id != id)
            return;
        if (!here)
            return m_message->say(here.error());
        m_dealings.here = *here;
        showDealings(DealingsCard::Extent::Reading);
        askForDealings(0);
    });
}

/// Asks the platform for those before a place in its list; 0: the newest.
void CustomersPage::askForDealings(qint64 before)
{
    const QUuid id = m_record->record().id;
    UplinkRequest request;
    request.path = u"/v1/customers/%1/dealings?before=%2"_s.arg(idText(id)).arg(before);
    whenDone(m_services.uplink.ask(request), this, [this, id](const Result<UplinkAnswer>& answer) {
        if (m_record->record().id != id)
            return;
        const auto page = answer && !answer->isProblem()
            ? dealingsPageFromJson(answer->body)
            : Result<DealingsPage>(std::unexpected(Error{}));
        if (!page)
            return showDealings(m_dealings.there.isEmpty() ? DealingsCard::Extent::Own
                                                           : DealingsCard::Extent::Newest);
        m_dealings.there += page->entries;
        m_dealings.next = page->next;
        showDealings(page->next > 0 ? DealingsCard::Extent::Newest : DealingsCard::Extent::Whole);
    });
}

void CustomersPage::showDealings(DealingsCard::Extent extent)
{
    m_record->setDealings(joinedDealings(m_dealings.here, m_dealings.there), extent);
}

} // namespace hui::customers

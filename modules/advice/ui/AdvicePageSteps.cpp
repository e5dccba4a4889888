// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "modules/advice/ReferNeed.h"
#include "modules/advice/RegisterNeed.h"
#include "modules/advice/ui/AdvicePage.h"
#include "modules/advice/ui/InformationCard.h"
#include "modules/advice/ui/MeetingCard.h"
#include "modules/advice/ui/NeedCard.h"
#include "modules/advice/ui/NeedsCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr int needsShown = 100;

/// The record of whose need it is, audited as filling the form; nothing when it was forgotten, or
/// is a child's, whose record fills no form.
Result<std::optional<Customer>> customerOfNeed(
    Database& database, const Shift& shift, const QUuid& customer)
{
    const auto record = recordForForm(database, shift, customer, u"advice.need"_s);
    if (!record && record.error().kind == Error::Kind::Refused)
        return std::nullopt;
    return record ? Result<std::optional<Customer>>(*record) : std::unexpected(record.error());
}

} // namespace

/// What the platform told last, for as long as it does not answer.
void AdvicePage::readKept()
{
    const auto read = [](Database& database) { return DeskAdviceRepository(database).book(); };
    whenDone(
        m_services.store.run(read), this, [this](const Result<std::optional<AdviceBook>>& kept) {
            if (!kept)
                m_information->showFailed(textOf(kept.error()));
            else if (*kept && m_book == AdviceBook())
                showBook(**kept);
        });
}

void AdvicePage::keepBook(const AdviceBook& book)
{
    const auto keep = [book, at = m_services.clock.nowUtc()](Database& database) {
        return database.transaction(
            [&] { return DeskAdviceRepository(database).keepBook(book, at); });
    };
    whenDone(m_services.store.run(keep), this, [this, book](const Result<Done>& kept) {
        if (!kept)
            return m_message->say(kept.error());
        showBook(book);
    });
}

void AdvicePage::showBook(const AdviceBook& book)
{
    if (book == m_book)
        return;
    m_book = book;
    m_meeting->setBook(book);
    showOffer();
}

void AdvicePage::readReferrals()
{
    const auto read
        = [](Database& database) { return DeskAdviceRepository(database).newest(needsShown); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<DeskReferral>>& found) {
        if (!found)
            return m_needs->showFailed(textOf(found.error()));
        m_needs->setReferrals(*found);
        m_meeting->setBusy(false); // what was asked for is shown: the key means the next step
        if (!m_toShow.isNull())
            m_needs->choose(std::exchange(m_toShow, {}));
    });
}

/// The form is filled with who stands at the counter, unless somebody else was entered.
void AdvicePage::readCustomer()
{
    m_isAwaited = false;
    const QUuid record = m_services.customer.record();
    if (record.isNull() || !m_need->entered().isEmpty())
        return;
    const auto read = [record, shift = m_services.shift](
                          Database& database) { return customerOfNeed(database, shift, record); };
    whenDone(m_services.store.run(read), this,
        [this, record](const Result<std::optional<Customer>>& found) {
            if (m_services.customer.record() != record || !m_need->entered().isEmpty())
                return;
            fillIn(found);
        });
}

void AdvicePage::fillIn(const Result<std::optional<Customer>>& found)
{
    if (!found)
        return m_message->say(found.error());
    if (*found)
        m_need->setCustomer((*found)->id, (*found)->value(CustomerField::Name),
            (*found)->value(CustomerField::Phone));
}

/// Whose document it is may be a customer: then their telephone stands on record. The need is
/// theirs, whoever else is served.
void AdvicePage::documentRead(const Certificate& document)
{
    const auto read = [document, shift = m_services.shift](
                          Database& database) -> Result<std::optional<Customer>> {
        const auto known = CustomerRepository(database).byCertificate(document);
        if (!known || !*known)
            return known;
        return customerOfNeed(database, shift, (*known)->id);
    };
    whenDone(m_services.store.run(read), this,
        [this, ask = ++m_documentsRead](const Result<std::optional<Customer>>& found) {
            if (ask != m_documentsRead)
                return; // another one lies there by now
            fillIn(found);
        });
}

void AdvicePage::registerThis(Need need)
{
    if (!m_needAt.isValid())
        m_needAt = m_services.clock.nowUtc();
    need.id = m_needId;
    need.registeredAt = m_needAt;
    m_need->setBusy(true);
    const RegisterNeed request{m_services.shift, need, m_needAt};
    const auto write = [request](Database& database) { return registerNeed(database, request); };
    whenDone(m_services.store.run(write), this,
        [this](const Result<DeskReferral>& made) { registered(made); });
}

void AdvicePage::registered(const Result<DeskReferral>& made)
{
    m_need->setBusy(false);
    if (!made) {
        if (made.error().kind != Error::Kind::Unknown)
            m_needAt = {}; // nothing was written: it may be corrected
        return m_message->say(made.error());
    }
    m_needId = newOperationId(m_services.clock, m_services.random);
    m_needAt = {};
    m_toShow = made->referral.need.id;
    m_need->startAnew();
    if (isOnline()) // else it says that the line is down, and the need that it waits
        m_message->say(Mood::Ok, tr("The need is registered"),
            tr("Refer it at the right, or take the next customer."));
    showPaper(*made, true);
    readReferrals();
    m_services.sync.wake();
}

void AdvicePage::book(const QString& person, const QDateTime& begins)
{
    const auto chosen = m_needs->chosen();
    if (!chosen)
        return;
    m_meeting->setBusy(true);
    const BookMeeting request{m_askId, m_services.shift, chosen->referral.need.id, person, begins,
        isOnline(), m_services.clock.nowUtc()};
    const auto write = [request](Database& database) { return bookMeeting(database, request); };
    whenDone(m_services.store.run(write), this,
        [this](const Result<DeskReferral>& made) { asked(made); });
}

void AdvicePage::mark(MeetingState state, const QString& note)
{
    const auto chosen = m_needs->chosen();
    if (!chosen)
        return;
    m_meeting->setBusy(true);
    const MarkMeeting request{m_askId, m_services.shift, chosen->referral.need.id, state, note,
        m_services.clock.nowUtc()};
    const auto write = [request](Database& database) { return markMeeting(database, request); };
    whenDone(m_services.store.run(write), this,
        [this](const Result<DeskReferral>& made) { asked(made); });
}

void AdvicePage::asked(const Result<DeskReferral>& made)
{
    if (!made) {
        m_meeting->setBusy(false);
        if (made.error().kind == Error::Kind::Input)
            m_meeting->focusFirst();
        return m_message->say(made.error());
    }
    m_askId = newOperationId(m_services.clock, m_services.random);
    if (isOnline())
        m_message->clear();
    m_needs->setFocus(); // the fields of this step go away, those of the next are another matter
    readReferrals();
    m_services.sync.wake();
}

} // namespace hui::advice

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Store.h"
#include "modules/queue/ui/FiguresView.h"
#include "modules/queue/ui/QueuePage.h"
#include "modules/queue/ui/RowOffer.h"
#include "modules/queue/ui/WindowCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QDir>
#include <QStackedWidget>

#include <algorithm>

// What is asked of the platform, what comes back, and who stands at the counter for it.

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

QString emptyText(const QString& which)
{
    if (which == u"parked")
        return QueuePage::tr("Nobody is parked.");
    if (which == u"booked")
        return QueuePage::tr("Nobody has booked a time today.");
    return which == u"missed" ? QueuePage::tr("Nobody was missed in the last half hour.")
                              : QueuePage::tr("Nobody is waiting.");
}

/// Which person's record: their values masked, as everywhere above a form.
QString shownOf(const Customer& customer, CustomerField field)
{
    return masked(field, customer.value(field));
}

} // namespace

bool QueuePage::isSupervisor() const
{
    return m_services.roles.contains(u"supervisor"_s);
}

std::optional<Ticket> QueuePage::held() const
{
    if (!m_line->view())
        return std::nullopt;
    const QueueView& view = *m_line->view();
    const auto found = std::ranges::find_if(view.tickets, [&view](const Ticket& ticket) {
        return ticket.window == view.window
            && (ticket.state == TicketState::Called || ticket.state == TicketState::Serving);
    });
    return found == view.tickets.end() ? std::nullopt : std::optional(*found);
}

/// The record of who is served under a ticket: known to the desk, it goes along with the ticket.
QUuid QueuePage::servedRecord(const Ticket& ticket) const
{
    return isServedHere(ticket) ? m_services.customer.record() : QUuid();
}

bool QueuePage::isServedHere(const Ticket& ticket) const
{
    const auto& served = m_services.customer.customer();
    return served && served->ticket == ticket.number;
}

/// Who is still served has been served; who was called and has not come is not forgotten.
void QueuePage::next()
{
    if (m_line->isAsking())
        return;
    m_message->clear();
    if (const auto here = held(); here && here->state == TicketState::Serving)
        m_line->move(here->id, TicketStep::Finish, servedRecord(*here));
    else if (!here && m_services.customer.customer())
        m_services.customer.clear(); // who came without a number
    m_line->callNext();
}

void QueuePage::step(TicketStep step, const QString& window)
{
    const auto here = held();
    if (!here || m_line->isAsking())
        return;
    m_message->clear();
    m_line->move(here->id, step, servedRecord(*here), window);
}

/// Who is served when another is called or resumed is parked first: nobody is lost.
void QueuePage::actOnRow()
{
    if (const auto row = chosen())
        actOn(row->ticket);
}

void QueuePage::actOn(const Ticket& ticket)
{
    if (m_line->isAsking() || !m_line->view())
        return;
    const QString window = m_line->view()->window;
    const auto step = RowOffer::act(ticket, window, isSupervisor());
    if (!step)
        return;
    m_message->clear();
    if (*step == TicketStep::Transfer)
        return m_line->move(ticket.id, *step, {}, window);
    const auto here = held();
    if (*step != TicketStep::Return && here && here->state == TicketState::Serving)
        m_line->move(here->id, TicketStep::Park, servedRecord(*here));
    m_line->move(ticket.id, *step);
}

void QueuePage::leaveRow()
{
    const auto row = chosen();
    if (row && !m_line->isAsking())
        m_line->move(row->ticket.id, TicketStep::Leave);
}

void QueuePage::draw()
{
    if (m_line->isAsking() || m_class->currentIndex() < 0)
        return;
    m_message->clear();
    m_line->take(
        m_class->currentData().toString(), m_services.customer.record()); // who is old enough
}

void QueuePage::printSlip()
{
    const QueueView view = m_line->view().value_or(QueueView{});
    const QString name
        = u"ticket-%1-%2.pdf"_s.arg(m_drawn->businessDate.toString(Qt::ISODate), m_drawn->number);
    const ReceiptDocument slip = ticketSlip(*m_drawn, view, m_services.bank, m_services.branchName);
    const bool isTheirs
        = !m_drawn->customer.isNull() && m_drawn->customer == m_services.customer.record();
    m_box->print({isTheirs ? forCustomer(m_services, slip) : slip,
        QDir(m_services.dataFolder + u"/receipts"_s).filePath(name)});
}

void QueuePage::moved(const Ticket& ticket, std::optional<TicketStep> step)
{
    if (!step) {
        m_drawn = ticket;
        if (m_box->isWanted())
            printSlip();
        return m_message->say(Mood::Ok, tr("Number %1 was drawn").arg(ticket.number));
    }
    if (ticket.state == TicketState::Serving)
        return begin(ticket);
    // who is sent to another window may be sent back: what was entered stays at this desk
    const bool mayComeBack = step == TicketStep::Park || step == TicketStep::Transfer;
    if (isServedHere(ticket))
        m_services.customer.clear(
            mayComeBack ? CurrentCustomer::Leaving::Parked : CurrentCustomer::Leaving::Served);
}

/// Puts the customer of a ticket at the counter: every page works for them.
void QueuePage::begin(const Ticket& ticket)
{
    const auto look
        = [id = ticket.customer](Database& database) -> Result<std::optional<Customer>> {
        if (id.isNull())
            return std::optional<Customer>();
        return CustomerRepository(database).byId(id);
    };
    whenDone(m_services.store.run(look), this,
        [this, ticket](const Result<std::optional<Customer>>& found) {
            if (!found)
                m_message->say(found.error());
            ServedCustomer served{.ticket = ticket.number,
                .name = {},
                .phone = {},
                .tier = {},
                .since = ticket.servedAt};
            if (found && *found) {
                served.name = shownOf(**found, CustomerField::Name);
                served.phone = shownOf(**found, CustomerField::Phone);
                served.tier = shownOf(**found, CustomerField::Tier);
                served.record = (*found)->id;
            }
            served.ticketId = ticket.id;
            m_services.customer.start(served);
        });
}

/// The way out when the platform cannot be asked: the queue itself is not touched.
void QueuePage::serveWithout()
{
    m_line->giveUp();
    m_services.customer.start(
        {.ticket = {}, .name = {}, .phone = {}, .tier = {}, .since = m_services.clock.nowUtc()});
}

void QueuePage::sayLine()
{
    const Said wanted = m_line->isUnclear() ? Said::Unclear
        : m_line->isUp()                    ? Said::Nothing
                                            : Said::Stale;
    if (m_said == wanted)
        return;
    m_said = wanted;
    if (wanted == Said::Nothing)
        return m_message->clear();
    if (wanted == Said::Stale)
        return m_message->say(Mood::Warn, tr("The queue could not be read"), m_line->why());
    m_message->say(Mood::Warn, tr("The platform does not answer"),
        tr("It is asked again under the same number, so that nobody is called twice. Without a "
           "line "
           "call by voice and serve without a number."));
    KeyButton* without = m_message->addAction(tr("Serve without a number"));
    without->setObjectName(u"queue.without"_s);
    without->setKey(Qt::CTRL | Qt::Key_W);
    connect(without, &KeyButton::clicked, this, &QueuePage::serveWithout);
}

void QueuePage::viewCame()
{
    const QueueView& view = *m_line->view();
    offerClasses(view);
    m_figures->setView(view);
    readNames();
    present();
    const auto here = held();
    if (here && here->state == TicketState::Serving && !m_services.customer.customer()
        && !m_line->isAsking())
        begin(*here); // this desk was started anew
    actOnWanted();
}

/// A booked number is drawn where it is booked.
void QueuePage::offerClasses(const QueueView& view)
{
    QList<TicketClass> offered;
    for (const TicketClass& each : view.classes)
        if (each.holdMinutes == 0)
            offered.append(each);
    if (offered == m_offered)
        return;
    m_offered = offered;
    m_class->clear();
    for (const TicketClass& each : std::as_const(m_offered))
        m_class->addItem(nameOf(each), each.id);
}

/// Whom the tickets are of, as far as this desk has their records.
void QueuePage::readNames()
{
    QList<QUuid> wanted;
    for (const Ticket& ticket : m_line->view()->tickets)
        if (!ticket.customer.isNull() && !m_customers.contains(ticket.customer))
            wanted.append(ticket.customer);
    if (wanted.isEmpty())
        return;
    const auto read = [wanted](Database& database) -> Result<QList<Customer>> {
        QList<Customer> found;
        for (const QUuid& id : wanted) {
            const auto record = CustomerRepository(database).byId(id);
            if (!record)
                return std::unexpected(record.error());
            if (*record)
                found.append(**record);
        }
        return found;
    };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Customer>>& found) {
        if (!found)
            return m_message->say(found.error());
        for (const Customer& customer : *found)
            m_customers.insert(customer.id, customer);
        if (!found->isEmpty())
            present();
    });
}

TicketRow QueuePage::rowOf(const Ticket& ticket) const
{
    TicketRow row{.ticket = ticket, .ofClass = classOf(m_line->view()->classes, ticket.classId)};
    if (const auto found = m_customers.constFind(ticket.customer); found != m_customers.cend())
        row.name = shownOf(*found, CustomerField::Name);
    row.minutes = waitedSeconds(ticket, m_services.clock.nowUtc()) / 60;
    row.longMinutes = m_line->view()->longMinutes;
    return row;
}

std::optional<TicketRow> QueuePage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

void QueuePage::present()
{
    const QString which = m_which->current();
    const bool isFigures = which == u"figures";
    m_lists->setCurrentIndex(isFigures ? 1 : 0);
    m_pdf->setVisible(isFigures);
    m_csv->setVisible(isFigures);
    m_pdf->setEnabled(m_line->view().has_value());
    m_csv->setEnabled(m_line->view().has_value());
    m_draw->setEnabled(!m_line->isAsking() && m_class->count() > 0);
    if (!m_line->view()) {
        m_window->setTicket(std::nullopt, {}, m_line->isAsking());
        return presentRow();
    }
    const QueueView& view = *m_line->view();
    const auto before = chosen();
    QList<TicketRow> rows;
    for (const Ticket& ticket : view.tickets)
        if (isListed(which, ticket))
            rows.append(rowOf(ticket));
    m_model->setTickets(rows);
    m_table->emptyState()->showEmpty(emptyText(which));
    if (m_table->currentIndex().row() < 0 && !rows.isEmpty())
        m_table->selectRow(qMax(0, before ? m_model->rowOf(before->ticket.id) : 0));
    const auto here = held();
    m_window->setTicket(
        here ? std::optional(rowOf(*here)) : std::nullopt, view, m_line->isAsking());
    m_window->tick(m_services.clock.nowUtc());
    presentRow();
}

void QueuePage::presentRow()
{
    const auto row = m_which->current() == u"figures" ? std::nullopt : chosen();
    const auto step = row ? RowOffer::act(row->ticket, m_line->view()->window, isSupervisor())
                          : std::optional<TicketStep>();
    m_act->setVisible(step.has_value());
    m_leave->setVisible(row
        && (isInLine(row->ticket.state) || row->ticket.state == TicketState::Parked
            || step == TicketStep::Transfer));
    if (step)
        m_act->setText(RowOffer::text(step, row->ticket.number));
    m_act->setEnabled(!m_line->isAsking());
    m_leave->setEnabled(!m_line->isAsking());
    const bool isFigures = m_which->current() == u"figures";
    m_list->setFooterVisible(isFigures || !m_act->isHidden() || !m_leave->isHidden());
}

} // namespace hui::queue

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/table/XlsxReader.h"
#include "modules/campus/ClassListRepository.h"
#include "modules/campus/ReadClassList.h"
#include "modules/campus/ui/ClassListPane.h"
#include "modules/campus/ui/FeeCashCard.h"
#include "modules/campus/ui/ListTableModel.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/CurrentCustomer.h"
#include "ui/EntryText.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"
#include "ui/TableView.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ListRow>> rowsIn(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file cannot be read."),
            file.errorString());
    const Result<Table> table = readTable(file.read(TableLimits{}.fileBytes + 1));
    return table ? readClassList(*table) : std::unexpected(table.error());
}

} // namespace

void ClassListPane::openFile(const QString& file)
{
    if (m_busy || m_school.id.isEmpty())
        return;
    m_busy = true;
    m_message->clear();
    const auto read = [file](Database&) { return rowsIn(file); };
    whenDone(m_services.store.run(read), this,
        [this, name = QFileInfo(file).fileName()](const Result<QList<ListRow>>& rows) {
            if (rows)
                rowsRead(name, *rows);
            else
                fail(tr("The list was not taken"), textOf(rows.error()));
        });
    present();
}

void ClassListPane::rowsRead(const QString& file, const QList<ListRow>& rows)
{
    m_file = file;
    m_rows = rows;
    m_questions.clear();
    m_answers.clear();
    for (ListRow& row : m_rows) {
        row.operation = newOperationId(m_services.clock, m_services.random);
        if (row.state == ListRowState::Ready)
            m_questions.append({row.student, row.item, row.amount});
    }
    checkNext();
}

/// Asks the school about the next rows; all of them asked about, they are kept.
void ClassListPane::checkNext()
{
    if (m_answers.size() == m_questions.size())
        return keep();
    m_enquiry->check(m_school.id, m_questions.mid(m_answers.size(), listRowsAsked));
}

void ClassListPane::checked(const QList<ListAnswer>& answers)
{
    m_answers += answers;
    checkNext();
}

void ClassListPane::keep()
{
    const KeepClassList request{newOperationId(m_services.clock, m_services.random),
        m_services.shift, m_school, m_file, withAnswers(m_rows, m_answers),
        m_services.clock.nowUtc()};
    const auto work = [request](Database& database) { return keepClassList(database, request); };
    whenDone(m_services.store.run(work), this, [this](const Result<ClassList>& list) {
        m_busy = false;
        if (!list)
            return fail(tr("The list was not taken"), textOf(list.error()));
        m_list = *list;
        m_closeId = newOperationId(m_services.clock, m_services.random);
        m_cash->startAnew();
        readList();
    });
}

void ClassListPane::refresh()
{
    if (m_list || m_busy)
        return readList();
    const auto read = [](Database& database) -> Result<QList<ClassList>> {
        const ClassListRepository lists(database);
        const auto left = lists.open();
        const auto vain = lists.closedInVain();
        return left && vain ? Result<QList<ClassList>>(*left + *vain) : left ? vain : left;
    };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<ClassList>>& lists) {
        for (const ClassList& list : lists.value_or(QList<ClassList>()))
            if (!m_list && list.operatorId == m_services.shift.operatorId) {
                m_list = list;
                m_closeId = newOperationId(m_services.clock, m_services.random);
                if (list.closeRefusal.isEmpty())
                    m_message->say(Mood::Info, tr("This list was left unfinished"),
                        tr("What was paid stays paid; the rest goes on."));
            }
        readList();
        payRows();
    });
}

void ClassListPane::readList()
{
    if (!m_list)
        return present();
    using Read = std::pair<ClassList, QList<ListOutcome>>;
    const auto read = [id = m_list->id](Database& database) -> Result<Read> {
        const auto list = ClassListRepository(database).byId(id);
        if (!list)
            return std::unexpected(list.error());
        const auto outcomes = outcomesOf(database, id);
        if (!outcomes)
            return std::unexpected(outcomes.error());
        HUI_ASSERT(*list); // lists are never deleted
        return Read{**list, *outcomes};
    };
    whenDone(m_services.store.run(read), this, [this](const Result<Read>& now) {
        if (!now)
            return m_message->say(now.error());
        if (m_list && m_list->id == now->first.id)
            m_list = now->first;
        listCame(now->second);
    });
}

void ClassListPane::listCame(const QList<ListOutcome>& outcomes)
{
    m_outcomes = outcomes;
    m_model->setOutcomes(outcomes);
    present();
    if (m_list && !m_list->closeRefusal.isEmpty())
        m_message->say(Mood::Bad, tr("The platform did not close the list"),
            tr("%1. What was given back, %2, is not booked: settle it in the reconciliation.")
                .arg(EntryText::reason(m_list->closeRefusal), m_list->returned.toString()));
    if (m_list && m_list->state == ListState::Checked && isVisible())
        m_cash->focusCash();
}

void ClassListPane::take(const Countersign& approval)
{
    const auto taking = m_list ? m_cash->taking() : std::nullopt;
    if (!taking)
        return;
    const OpenClassList request{m_list->id, m_services.shift, taking->in, taking->out, m_online,
        approval, m_services.customer.record(), m_services.clock.nowUtc(), taking->way};
    m_busy = true;
    present();
    const auto work = [request](Database& database) { return openClassList(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, request](const Result<ClassList>& list) { taken(list, request); });
}

void ClassListPane::taken(const Result<ClassList>& list, const OpenClassList& request)
{
    m_busy = false;
    present();
    if (!list && list.error().kind == Error::Kind::NeedsApproval && m_list) {
        ApprovalRequest asked = toSign(m_list->id, u"campus.list_open"_s,
            m_list->tally(ListRowState::Ready).sum, textOf(list.error()));
        asked.channel = nameOf(request.way.mode);
        asked.title = tr("Take the money for a class list");
        asked.changes = QList<ApprovalChange>{{tr("Rows of the list"), tr("to be paid"),
            tr("%n paid", nullptr, m_list->tally(ListRowState::Ready).rows)}};
        if (request.way.isCash())
            asked.changes += drawerChange(m_till, *asked.amount);
        return askToSign({asked, signedUse(request, &OpenClassList::approval, openClassList)},
            [this](const Countersign& approval) { take(approval); });
    }
    if (!list) {
        readList(); // after a commit of which nobody knows it tells whether the cash was taken
        return m_message->say(list.error());
    }
    m_message->clear();
    m_list = *list;
    m_cash->startAnew(); // the card of this one pays for no other list
    m_table->setFocus();
    m_services.sync.wake();
    readList();
    Q_EMIT changed();
}

/// One row after the other, as soon as the platform has the money of the list.
void ClassListPane::payRows()
{
    if (m_paying || !m_list || m_list->state != ListState::Running)
        return;
    m_paying = true;
    const PayNextRow request{m_list->id, m_services.shift, m_online, m_services.clock.nowUtc()};
    const auto work = [request](Database& database) { return payNextRow(database, request); };
    whenDone(m_services.store.run(work), this,
        [this](const Result<std::optional<ListRow>>& row) { rowPaid(row); });
}

void ClassListPane::rowPaid(const Result<std::optional<ListRow>>& row)
{
    m_paying = false;
    if (row && *row) {
        m_services.sync.wake();
        return payRows();
    }
    if (!row && row.error().kind != Error::Kind::Offline)
        m_message->say(row.error());
    readList();
    Q_EMIT changed();
}

/// What is left is counted out; a list without any is closed at once.
void ClassListPane::startClose()
{
    if (!m_list || m_busy)
        return;
    const bool isCounted = m_list->state == ListState::Running && m_list->mode == PayMode::Cash
        && m_list->left().isPositive();
    if (!isCounted) // an account has what is left of it by itself
        return close({}, {});
    const auto check
        = [id = m_list->id](Database& database) { return checkListAnswered(database, id); };
    whenDone(m_services.store.run(check), this, [this](const Result<Done>& answered) {
        if (answered)
            countOut();
        else
            m_message->say(answered.error());
    });
}

void ClassListPane::countOut()
{
    if (!m_list || m_busy)
        return;
    const Money left = m_list->left();
    if (!m_guard->mayGoOn(left, *m_message))
        return;
    m_back->payOut(left, tr("%1, %2").arg(m_list->schoolName, m_list->file), m_till);
    m_right->setCurrentWidget(m_back);
}

void ClassListPane::close(const CashCount& cash, const Countersign& approval)
{
    if (!m_list || m_busy)
        return;
    m_busy = true;
    m_back->setBusy(true);
    const CloseClassList request{
        m_closeId, m_list->id, m_services.shift, cash, m_services.clock.nowUtc(), approval};
    const auto work = [request](Database& database) { return closeClassList(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, request](const Result<ClassList>& list) { closed(list, request); });
}

void ClassListPane::closed(const Result<ClassList>& list, const CloseClassList& request)
{
    m_busy = false;
    m_back->setBusy(false);
    if (!list && list.error().kind == Error::Kind::NeedsApproval && m_list) {
        present();
        ApprovalRequest asked
            = toSign(m_closeId, u"campus.list_close"_s, m_list->left(), textOf(list.error()));
        asked.channel = nameOf(m_list->mode);
        asked.title = tr("Give back what is left of a class list");
        asked.changes = QList<ApprovalChange>{
            {tr("Left of the list"), m_list->left().toString(), Money::fen(0).toString()}};
        if (m_list->mode == PayMode::Cash)
            asked.changes += drawerChange(m_till, Money::fen(-m_list->left().minor()));
        return askToSign({asked, signedUse(request, &CloseClassList::approval, closeClassList)},
            [this, cash = request.cashOut](const Countersign& approval) { close(cash, approval); });
    }
    m_right->setCurrentWidget(m_cash);
    if (!list) {
        m_message->say(list.error());
        return readList(); // it may have been closed all the same
    }
    m_list = *list;
    if (list->state == ListState::Discarded)
        m_list.reset();
    m_message->clear();
    m_guard->reset();
    if (list->returned.isPositive())
        m_message->say(Mood::Ok, tr("Given back %1").arg(list->returned.toString()));
    if (!m_list)
        m_model->setOutcomes({});
    m_table->setFocus();
    m_services.sync.wake();
    readList();
    Q_EMIT changed();
}

ApprovalRequest ClassListPane::toSign(
    const QUuid& operation, const QString& kind, Money amount, const QString& reason) const
{
    ApprovalRequest request;
    request.operation = operation;
    request.kind = kind;
    request.maker = m_services.shift;
    request.amount = amount;
    request.facts = {{tr("School"), m_list->schoolName}, {tr("File"), m_list->file}};
    request.reason = reason;
    return request;
}

void ClassListPane::askToSign(const ToSign& what, const std::function<void(const Countersign&)>& go)
{
    signOperation(
        {m_services.store, m_services.uplink, m_services.clock}, what, this, *m_message, go);
}

} // namespace hui::campus

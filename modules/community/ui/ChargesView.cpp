// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ChargesView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/CurrentTill.h"
#include "modules/community/ChargePaper.h"
#include "modules/community/DeskChargeRepository.h"
#include "modules/community/ui/ChargeTableModel.h"
#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/DueTableModel.h"
#include "modules/community/ui/FileEnquiry.h"
#include "modules/community/ui/PatientCard.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/PaneScroll.h"
#include "ui/PayTaking.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int chargesShown = 500; // more than a desk takes in a day

} // namespace

ChargesView::ChargesView(ChargeKind kind, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_services(services)
    , m_name(nameOf(kind))
    , m_hospitals(new ClinicEnquiry(services.uplink, this))
    , m_files(new FileEnquiry(services.uplink, this))
    , m_patient(new PatientCard(m_name, *m_hospitals, services, this))
    , m_dues(new DueTableModel(kind, this))
    , m_today(new ChargeTableModel(this))
    , m_reason(new ReasonBox(
          kind == ChargeKind::Visit ? ReasonBox::Of::Payment : ReasonBox::Of::Deposit, this))
    , m_taking(new PayTaking(services, m_name, this))
    , m_handOut(new CashBackCard(m_name + u".handout"_s, this))
    , m_paper(new PaperCard(m_name, services, this))
    , m_right(new QStackedWidget(this))
    , m_message(new MessageBar(this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
{
    m_message->setObjectName(named("message"));
    m_patient->askWhy();
    m_patient->setFixedWidth(226);
    m_right->setFixedWidth(366); // the denominations, and what scrolls them
    m_right->addWidget(makeCash());
    m_right->addWidget(m_handOut);
    m_right->addWidget(m_paper);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_patient);
    row->addWidget(makeMiddle(), 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    setFocusProxy(m_patient);
    listen();
    m_patient->listenOn(*this);
    choiceChanged();
    presentRow();
}

QString ChargesView::named(const char* part) const
{
    return m_name + u'.' + QLatin1StringView(part);
}

void ChargesView::listen()
{
    connect(m_patient, &PatientCard::asked, this, [this](const AskFiles& question) {
        m_question = question;
        m_customer = question.of.patient.customer;
        forgetDues(); // of the last patient
        find();
    });
    connect(&m_services.customer, &CurrentCustomer::changed, this, [this] {
        m_question.reset();
        m_parked = {};
        forgetDues();
    });
    connect(m_files, &FileEnquiry::visitsFound, this, [this](const QList<Visit>& visits) {
        m_dues->setVisits(visits);
        m_dueTable->emptyState()->showEmpty(tr("Nothing is to be paid there."));
        chooseAsParked();
        choiceChanged();
    });
    connect(m_files, &FileEnquiry::staysFound, this, [this](const QList<Stay>& stays) {
        m_dues->setStays(stays);
        m_dueTable->emptyState()->showEmpty(tr("The patient stays in no ward there."));
        m_dueTable->selectRow(0);
        chooseAsParked();
        choiceChanged();
    });
    connect(m_files, &FileEnquiry::failed, this, [this](const QString& why, const QString& field) {
        m_dues->clear();
        m_patient->showFault(field, why);
        m_dueTable->emptyState()->showFailed(why);
        choiceChanged();
    });
    connect(m_dueTable->emptyState(), &EmptyState::retryAsked, this, &ChargesView::find);
    connect(m_dues, &QAbstractItemModel::dataChanged, this, &ChargesView::choiceChanged);
    connect(m_dueTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ChargesView::choiceChanged);
    if (m_amount)
        connect(m_amount->edit(), &MoneyEdit::valueChanged, this, &ChargesView::choiceChanged);
    if (m_release)
        connect(m_release, &KeyButton::clicked, this, [this] { release({}); });
    connect(m_commit, &KeyButton::clicked, this, [this] { pay({}); });
    connect(m_act, &KeyButton::clicked, this, &ChargesView::act);
    connect(m_list, &KeyButton::clicked, this, &ChargesView::printList);
    connect(m_todayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ChargesView::presentRow);
    connect(m_todayTable, &QAbstractItemView::activated, this, [this] {
        if (const auto row = chosen())
            showPaper(*row, false);
    });
    connect(m_handOut, &CashBackCard::handedOut, this,
        [this](const CashCount& pieces) { handOut(pieces, {}); });
    connect(m_handOut, &CashBackCard::givenUp, this, &ChargesView::backToCash);
    connect(m_paper, &PaperCard::closed, this, &ChargesView::backToCash);
    connect(&m_services.sync, &SyncEngine::settled, this, &ChargesView::readToday);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &ChargesView::choiceChanged);
}

bool ChargesView::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void ChargesView::find()
{
    if (!m_question)
        return;
    if (m_kind == ChargeKind::Visit)
        m_files->findVisits(*m_question);
    else
        m_files->findStays(*m_question);
}

/// The bill of one patient never stands beside the name of another.
void ChargesView::forgetDues()
{
    m_files->forget();
    m_dues->clear();
    m_dueTable->emptyState()->showEmpty(tr("Choose hospital and patient, then find."));
    choiceChanged();
}

void ChargesView::openWith(const QString& argument)
{
    m_patient->focusFirst();
    takeOn(QUuid::fromString(argument.section(u'.', 1)));
}

void ChargesView::refresh()
{
    m_patient->refresh();
    find();
    readTill();
    readToday();
}

void ChargesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChargesView::readTill()
{
    const auto read
        = [shift = m_services.shift](Database& database) { return activeTill(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Till>>& till) {
        if (!till)
            return m_message->say(till.error());
        m_till = *till;
        m_taking->setTill(m_till);
    });
}

void ChargesView::readToday()
{
    const auto read = [kind = m_kind, day = m_services.shift.businessDate](Database& database) {
        return DeskChargeRepository(database).ofDay(kind, day, chargesShown);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<DeskCharge>>& found) {
        if (found)
            todayCame(*found);
        else
            m_todayTable->emptyState()->showFailed(textOf(found.error()));
    });
}

void ChargesView::todayCame(const QList<DeskCharge>& found)
{
    const auto before = chosen();
    const QDate day = m_services.shift.businessDate;
    const QList<DeskCharge> charges = dueBackFirst(found);
    m_today->setCharges(charges, day);
    if (m_todayTable->currentIndex().row() < 0 && !charges.isEmpty())
        m_todayTable->selectRow(qMax(0, before ? m_today->rowOf(before->operation) : 0));
    const ChargeSums sums = sumsOf(charges, day);
    m_sums->setText(
        tr("Taken %1, given back %2").arg(sums.taken.toString(), sums.givenBack.toString()));
    const ChargesDue due = dueBackOf(charges);
    m_dueBack->setVisible(due.count > 0);
    m_dueBack->setText(tr("To give back: %1", "sum of money").arg(due.sum.toString()));
    m_list->setEnabled(!charges.isEmpty());
    presentRow();
    for (const DeskCharge& each : charges)
        if (m_paper->paper() && each.operation == m_paper->paper()->subject)
            showPaper(each, m_isNew && each.state() == ChargeState::Paid);
}

std::optional<Stay> ChargesView::stay() const
{
    const int row = m_dueTable->currentIndex().row();
    return m_kind == ChargeKind::Deposit && row >= 0 && row < m_dues->rowCount()
        ? m_dues->rows().at(row).stay
        : std::nullopt;
}

std::optional<Charge> ChargesView::wanted() const
{
    if (m_kind == ChargeKind::Visit)
        return m_dues->chosen();
    const auto of = stay();
    const auto amount = m_amount->value();
    return of && amount && amount->isPositive() ? std::optional(chargeOf(*of, *amount))
                                                : std::nullopt;
}

void ChargesView::choiceChanged()
{
    const auto charge = wanted();
    const Money due = charge ? charge->amount : Money::fen(0);
    m_taking->setDue(due);
    m_due->setText(due.toString());
    if (charge && m_kind == ChargeKind::Visit) {
        const BillItem sum = sumOf(charge->items);
        m_split->setText(tr("Price %1, insurance pool %2, insurance account %3")
                .arg(sum.total.toString(), sum.pool.toString(), sum.account.toString()));
    } else if (const auto of = stay()) {
        m_split->setText(tr("%1, balance %2, to be given back here %3")
                .arg(of->patient, of->balance().toString(), of->releasable().toString()));
    } else {
        m_split->clear();
    }
    m_commit->setText(tr("Take %1").arg(due.toString()));
    m_commit->setEnabled(isOnline() && !m_busy && charge);
    if (m_release)
        m_release->setEnabled(isOnline() && !m_busy && charge);
    if (!isOnline())
        m_message->say(Mood::Warn, tr("Off line: hospitals cannot be asked"),
            tr("Take no money. What is due back can be given back."));
    else if (m_message->mood() == Mood::Warn)
        m_message->clear();
}

std::optional<DeskCharge> ChargesView::chosen() const
{
    const int row = m_todayTable->currentIndex().row();
    return row < 0 || row >= m_today->rowCount() ? std::nullopt
                                                 : std::optional(m_today->rows().at(row));
}

void ChargesView::presentRow()
{
    const auto row = chosen();
    const bool isDueBack = row && row->state() == ChargeState::DueBack;
    const bool isUndoable = row && row->state() == ChargeState::Paid && m_kind == ChargeKind::Visit;
    m_reason->setVisible(isUndoable || m_kind == ChargeKind::Deposit);
    m_act->setVisible(isDueBack || isUndoable);
    m_act->setEnabled(!m_busy);
    m_act->setText(
        isDueBack ? tr("Give back %1").arg(row->cashBack().toString()) : tr("Ask it back"));
}

void ChargesView::showPaper(const DeskCharge& charge, bool printNow)
{
    if (printNow)
        m_isNew = false;
    m_paper->showPaper(
        {charge.operation, chargePaperOf(charge),
            [charge, shift = m_services.shift, bank = m_services.bank](
                int printing) { return chargeReceipt(charge, shift, bank, printing); }},
        printNow);
    m_right->setCurrentWidget(m_paper);
}

void ChargesView::backToCash()
{
    m_handingOut.reset();
    m_paper->clear();
    m_right->setCurrentIndex(0);
    m_patient->focusFirst();
}

bool ChargesView::stepBack()
{
    if (m_right->currentIndex() == 0 && m_caseId.isNull())
        return false;
    if (m_right->currentIndex() == 0)
        setCase({});
    else
        backToCash();
    return true;
}

bool ChargesView::reprint()
{
    return m_paper->print();
}

} // namespace hui::community

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/ClassListPane.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/campus/ClassListPaper.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/ui/CampusText.h"
#include "modules/campus/ui/FeeCashCard.h"
#include "modules/campus/ui/ListTableModel.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "ui/Card.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/MessageBar.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 100;

} // namespace

ClassListPane::ClassListPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new SchoolEnquiry(services.uplink, services.clock, services.random, this))
    , m_message(new MessageBar(this))
    , m_card(new Card(tr("Class list"), this))
    , m_model(new ListTableModel(this))
    , m_table(new TableView(tr("Class list"), this))
    , m_open(new KeyButton(tr("Read a file"), this))
    , m_print(new KeyButton(tr("Print the list"), this))
    , m_close(new KeyButton({}, this))
    , m_giveBack(new KeyButton({}, this))
    , m_box(new PrintBox(services.printing, PrintBox::Papers::Sheets, this))
    , m_cash(new FeeCashCard(services, u"list"_s, this))
    , m_back(new CashBackCard(u"list.back"_s, this))
    , m_right(new QStackedWidget(this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
{
    build();
    listen();
    present();
}

void ClassListPane::build()
{
    m_message->setObjectName(u"list.message"_s);
    m_table->setObjectName(u"list.rows"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    new MainColumn(m_table, ListTableModel::Note, {ListTableModel::Number, ListTableModel::Line});
    m_table->emptyState()->showEmpty(
        tr("A file with student no., name, item and amount, as CSV or workbook."));
    m_card->setFlush();
    m_card->body()->addWidget(m_table, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 10, 16, 10);
    m_reason = makeLabel({}, Type::Body, Token::Text2, m_card);
    m_reason->setWordWrap(true);
    below->addWidget(m_reason);
    below->addWidget(m_box);
    m_card->body()->addLayout(below);
    auto* side = new QWidget(this);
    side->setFixedWidth(244);
    auto* sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins(0, 0, 0, 0);
    auto* facts = new Card(tr("List"), side);
    sideRows->addWidget(facts);
    auto* list = new FactList(facts);
    m_schoolName = list->addFact(tr("School"));
    m_fileName = list->addFact(tr("File"));
    m_ready = list->addFact(tr("To be paid"));
    m_refused = list->addFact(tr("Refused"));
    m_paid = list->addFact(tr("Paid"));
    m_left = list->addFact(tr("Left"));
    m_dueBack = list->addFact(tr("To give back"));
    for (QLabel* label : {m_schoolName, m_fileName})
        label->setWordWrap(true);
    facts->body()->addWidget(list);
    facts->body()->addWidget(m_open);
    facts->body()->addWidget(m_print);
    facts->body()->addWidget(m_close);
    facts->body()->addWidget(m_giveBack);
    facts->body()->addStretch();
    setFocusProxy(m_table);
    m_right->addWidget(m_cash);
    m_right->addWidget(m_back);
    m_right->setFixedWidth(366);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(side);
    row->addWidget(m_card, 1);
    row->addWidget(m_right);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(m_message);
    whole->addLayout(row, 1);
    buildSide();
}

void ClassListPane::buildSide()
{
    m_open->setObjectName(u"list.open"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_O);
    m_print->setObjectName(u"list.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_close->setObjectName(u"list.close"_s);
    m_close->setKey(Qt::Key_F7);
    m_giveBack->setObjectName(u"list.giveBack"_s);
    m_giveBack->setKey(Qt::Key_F4);
    m_dueBack->setObjectName(u"list.dueBack"_s);
    m_ready->setObjectName(u"list.ready"_s);
    m_paid->setObjectName(u"list.paid"_s);
    m_left->setObjectName(u"list.left"_s);
}

void ClassListPane::listen()
{
    connect(m_open, &KeyButton::clicked, this, &ClassListPane::askForFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ClassListPane::presentRow);
    connect(m_print, &KeyButton::clicked, this, &ClassListPane::print);
    connect(m_close, &KeyButton::clicked, this, &ClassListPane::startClose);
    connect(m_giveBack, &KeyButton::clicked, this, [this] {
        if (const auto row = dueRow())
            Q_EMIT refundAsked(*row);
    });
    connect(m_back, &CashBackCard::handedOut, this,
        [this](const CashCount& pieces) { close(pieces, {}); });
    connect(m_back, &CashBackCard::givenUp, this, &ClassListPane::stepBack);
    connect(m_cash, &FeeCashCard::payAsked, this, [this] { take({}); });
    connect(m_cash, &FeeCashCard::givenUp, m_cash, &FeeCashCard::startAnew);
    connect(m_enquiry, &SchoolEnquiry::checked, this, &ClassListPane::checked);
    connect(m_enquiry, &SchoolEnquiry::checkFailed, this,
        [this](const QString& why) { fail(tr("The school could not be asked"), why); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_services.sync, &SyncEngine::settled, this, [this] {
        if (m_list && m_list->state != ListState::Checked && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        readList();
        payRows(); // the platform may have confirmed the money
    });
}

void ClassListPane::askForFile()
{
    auto* dialog
        = new QFileDialog(this, tr("Open a class list"), {}, tr("Lists (*.csv *.txt *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ClassListPane::openFile);
    dialog->open();
}

void ClassListPane::setSchool(const School& school)
{
    m_school = school;
    present();
}

void ClassListPane::setTill(const std::optional<Till>& till)
{
    m_till = till;
    m_cash->setTill(till);
}

void ClassListPane::setOnline(bool isOnline)
{
    m_online = isOnline;
    m_cash->setOnline(isOnline);
    present();
}

void ClassListPane::fail(const QString& headline, const QString& why)
{
    m_busy = false;
    m_message->say(Mood::Bad, headline, why);
    present();
}

void ClassListPane::present()
{
    const ClassList list = m_list.value_or(ClassList{});
    const auto rowsAndSum = [](const ListTally& tally) {
        return tr("%1 rows · %2").arg(tally.rows).arg(tally.sum.toString());
    };
    const bool isChecked = m_list && list.state == ListState::Checked;
    const bool isRunning = m_list && list.state == ListState::Running;
    m_schoolName->setText(m_list ? list.schoolName : nameShown(m_school));
    m_fileName->setText(list.file);
    m_ready->setText(rowsAndSum(list.tally(ListRowState::Ready)));
    m_refused->setText(rowsAndSum(list.tally(ListRowState::Refused)));
    m_paid->setText(rowsAndSum(list.tally(ListRowState::Paid)));
    m_left->setText(isRunning ? list.left().toString() : Money::fen(0).toString());
    QList<DeskFees> payments;
    for (const ListOutcome& outcome : m_outcomes)
        if (outcome.payment)
            payments.append(*outcome.payment);
    const FeesDue back = dueBackOf(payments);
    m_dueBack->setText(rowsAndSum({back.payments, back.sum}));
    const Money due = isChecked ? list.tally(ListRowState::Ready).sum : Money::fen(0);
    m_cash->setDue(due);
    m_cash->setBusy(m_busy);
    m_open->setEnabled(m_online && !m_busy && !isChecked && !isRunning && !m_school.id.isEmpty());
    m_print->setEnabled(m_list && !m_busy);
    m_close->setVisible(isChecked || isRunning);
    m_close->setEnabled(!m_busy && !m_paying);
    m_close->setText(isChecked ? tr("Give the list up")
            : list.left().isPositive() && isRunning
            ? tr("Close, give back %1").arg(list.left().toString())
            : tr("Close the list"));
    presentRow();
}

std::optional<DeskFees> ClassListPane::dueRow() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_outcomes.size())
        return std::nullopt;
    const auto& payment = m_outcomes.at(row).payment;
    return payment && payment->state() == FeeState::DueBack ? payment : std::nullopt;
}

/// Why the current row ended as it did, and what can be done about it.
void ClassListPane::presentRow()
{
    const QModelIndex row = m_table->currentIndex();
    m_reason->setText(row.siblingAtColumn(ListTableModel::Note).data().toString());
    const auto due = dueRow();
    m_giveBack->setVisible(due.has_value());
    m_giveBack->setEnabled(!m_busy);
    if (due)
        m_giveBack->setText(tr("Give back %1").arg(due->due().toString()));
}

bool ClassListPane::stepBack()
{
    if (m_right->currentWidget() != m_back)
        return false;
    m_guard->reset();
    m_right->setCurrentWidget(m_cash);
    m_table->setFocus();
    return true;
}

bool ClassListPane::print()
{
    if (!m_list)
        return false;
    const auto count = [id = m_list->id](Database& database) -> Result<int> {
        return database.transaction(
            [&] { return DeskFeesRepository(database).countPrint(id, u"list"_s); });
    };
    whenDone(m_services.store.run(count), this,
        [this](const Result<int>& counted) { printed(counted); });
    return true;
}

void ClassListPane::printed(const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    if (!m_list)
        return;
    const SheetDocument sheet
        = reprintOf(listSheet(*m_list, m_outcomes, m_services.shift, m_services.bank), *count);
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    const QString file = u"class-list-%1-%2.pdf"_s.arg(idText(m_list->id).right(12)).arg(*count);
    m_box->print({sheet, folder.filePath(file), *count});
}

} // namespace hui::campus

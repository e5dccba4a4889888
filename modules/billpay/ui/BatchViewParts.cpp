// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/BatchRun.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/BatchView.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/ColumnsForm.h"
#include "modules/billpay/ui/UndoCard.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/PayerCard.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"
#include "ui/Type.h"
#include "ui/WrapLayout.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>

namespace hui::billpay {

namespace {

constexpr int sideWidth = 544; // the cash form, 12 to the scroll bar, and that
constexpr int listsWidth = 176;

} // namespace

QWidget* BatchView::makeList()
{
    m_list = new Card(tr("List of payments"), this);
    m_lists = new QComboBox(m_list);
    m_lists->setObjectName(QStringLiteral("batch.lists"));
    m_lists->setAccessibleName(tr("Lists of today"));
    m_lists->setFixedWidth(listsWidth);
    m_listsLabel = makeLabel(tr("Lists of today"), Type::Label, Token::Text2, m_list);
    m_listsLabel->setBuddy(m_lists);
    m_choose = new KeyButton(tr("Open a file"), m_list);
    m_choose->setObjectName(QStringLiteral("batch.choose"));
    m_choose->setKey(QKeySequence(Qt::CTRL | Qt::Key_O));
    auto* back = new KeyButton(tr("Back to payment"), m_list);
    back->setObjectName(QStringLiteral("batch.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    m_list->header()->addWidget(back);
    auto* which = new WrapLayout; // beside the form for the cash, the header has no room for it
    which->setContentsMargins(16, 8, 16, 8);
    for (QWidget* one : QList<QWidget*>{m_listsLabel, m_lists, m_choose})
        which->addWidget(one);
    m_list->body()->addLayout(which);
    m_list->body()->addWidget(makeRule(m_list));
    connect(back, &QPushButton::clicked, this, &BatchView::left);
    m_list->setFlush();
    m_table = new TableView(tr("List of payments"), m_list);
    m_table->setObjectName(QStringLiteral("batch.table"));
    m_table->setDense();
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive); // thousands of rows are not measured
    head->setSectionResizeMode(BatchTableModel::Reason, QHeaderView::Stretch);
    const QList<int> widths{56, 144, 100, 84, 76, 104, 108};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_table->emptyState()->showEmpty(tr("Open a CSV file or a workbook, or drop it here."));
    m_list->body()->addWidget(m_table);
    m_save = new KeyButton(tr("Save the result"), m_list);
    m_save->setObjectName(QStringLiteral("batch.save"));
    m_save->setIconName(QStringLiteral("file-export"));
    m_print = new KeyButton(tr("Print the summary"), m_list);
    m_print->setObjectName(QStringLiteral("batch.print"));
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKeyHint(QStringLiteral("Ctrl P"));
    m_reason = makeLabel({}, Type::Label, Token::Text2, m_list);
    m_reason->setObjectName(QStringLiteral("batch.reason"));
    m_reason->setWordWrap(true);
    m_list->footer()->addWidget(m_reason, 1);
    m_list->footer()->addWidget(m_save);
    m_list->footer()->addWidget(m_print);
    return m_list;
}

Card* BatchView::makeFacts()
{
    auto* card = new Card(tr("How far"), this);
    m_facts = new FactList(card);
    m_facts->setAcross(2); // at 1366×768 the key that takes the money stays in sight
    m_rows = m_facts->addFact(tr("Rows of the file"));
    m_refused = m_facts->addFact(tr("Wrong, not taken"));
    m_doubtful = m_facts->addFact(tr("For a second person"));
    m_ready = m_facts->addFact(tr("To be paid"));
    m_paid = m_facts->addFact(tr("Recorded"));
    m_rest = m_facts->addFact(tr("Goes back"));
    m_progress = new QProgressBar(card);
    m_progress->setObjectName(QStringLiteral("batch.progress"));
    m_progress->setAccessibleName(tr("Rows done"));
    m_biller = new QLineEdit(card);
    m_biller->setObjectName(QStringLiteral("batch.biller"));
    m_biller->setMaxLength(64);
    auto* billerField = new Field(tr("Biller of rows that name none"), m_biller, card);
    billerField->setHint(tr("number or full name"));
    m_billerField = billerField;
    card->body()->addWidget(m_billerField);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_progress);
    m_stop = new KeyButton(tr("Stop"), card);
    m_stop->setObjectName(QStringLiteral("batch.stop"));
    m_go = new KeyButton(tr("Go on"), KeyButton::Variant::Primary, card);
    m_go->setObjectName(QStringLiteral("batch.go"));
    m_go->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = new KeyButton(tr("Close the list"), card);
    m_close->setObjectName(QStringLiteral("batch.close"));
    m_close->setKey(QKeySequence(Qt::Key_F4));
    card->footer()->addStretch();
    for (KeyButton* button : {m_stop, m_close, m_go})
        card->footer()->addWidget(button);
    return card;
}

QWidget* BatchView::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_message = new MessageBar(side);
    m_message->setObjectName(QStringLiteral("batch.message"));
    auto* steps = new QWidget(side);
    steps->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the column
    m_columns = new ColumnsForm(steps);
    m_progressCard = makeFacts();
    m_payer = new PayerCard(m_services, QStringLiteral("billpay"), steps);
    m_cash = new CashCard(m_services.terminal, steps);
    m_cash->setCanAdd(false);
    m_undo = new UndoCard(m_services, steps);
    m_box = new PrintBox(m_services.printing, steps);
    m_box->hide(); // it speaks once a paper was asked for
    auto* inside = new QVBoxLayout(steps);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    for (QWidget* row : QList<QWidget*>{m_progressCard, m_columns, m_payer, m_cash, m_undo, m_box})
        inside->addWidget(row);
    inside->addStretch(1);
    auto* scroll = new PaneScroll(side);
    scroll->setWidget(steps);
    rows->addWidget(m_message);
    rows->addWidget(scroll, 1);
    return side;
}

void BatchView::layOut(QWidget* list, QWidget* side)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 8, 16); // the bar stands in the edge of the page
    columns->setSpacing(16);
    columns->addWidget(list, 1);
    columns->addWidget(side);
}

void BatchView::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &BatchView::askForFile);
    connect(m_save, &QPushButton::clicked, this, &BatchView::askForResult);
    connect(m_stop, &QPushButton::clicked, m_run, &BatchRun::stop);
    connect(m_go, &QPushButton::clicked, this, &BatchView::run);
    connect(m_close, &QPushButton::clicked, this, &BatchView::close);
    connect(m_cash, &CashCard::committed, this, &BatchView::commit);
    connect(m_cash, &CashCard::cancelled, this, &BatchView::left);
    connect(m_cash, &CashCard::modeChanged, this, &BatchView::showFacts);
    connect(m_lists, &QComboBox::activated, this, &BatchView::chooseList);
    connect(m_print, &QPushButton::clicked, this, &BatchView::print);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BatchView::showReason);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BatchView::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BatchView::showReason);
    connect(m_columns, &ColumnsForm::committed, this, &BatchView::columnsChosen);
    connect(m_columns, &ColumnsForm::cancelled, this, &BatchView::dropFile);
    connect(m_undo, &UndoCard::undone, this, [this] { m_rowsRead.wish(); });
    connect(&m_services.sync, &SyncEngine::settled, this, &BatchView::settled);
    connect(m_run, &BatchRun::rowEnded, this, &BatchView::rowEnded);
    connect(m_run, &BatchRun::ended, this, &BatchView::runEnded);
    connect(m_run, &BatchRun::failed, this, [this](const Error& error) {
        m_message->say(error);
        showFacts();
    });
    const QDate day = m_services.shift.businessDate;
    const auto read = [day](Database& database) { return PayPolicyRepository(database).on(day); };
    whenDone(m_services.store.run(read), this, [this](const Result<PayPolicy>& policy) {
        if (!policy)
            return m_message->say(policy.error());
        m_notedFrom = policy->identifyCashFrom;
        m_payer->setBasics(policy->payerBasics);
    });
}

void BatchView::showReason()
{
    const QModelIndex at = m_table->currentIndex();
    m_reason->setText(
        at.isValid() ? at.siblingAtColumn(BatchTableModel::Reason).data().toString() : QString());
}

void BatchView::askForFile()
{
    auto* dialog = new QFileDialog(
        this, tr("Open a list of payments"), {}, tr("Lists (*.csv *.txt *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::openFile);
    dialog->open();
}

void BatchView::askForResult()
{
    auto* dialog
        = new QFileDialog(this, tr("Save the result"), {}, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::saveResult);
    dialog->open();
}

void BatchView::showFacts()
{
    const auto rowsAndSum = [](const BatchTally& tally) {
        return tr("%1 rows · %2").arg(tally.rows).arg(tally.sum.toString());
    };
    const Batch batch = m_batch.value_or(Batch{});
    const BatchTally ready = batch.tally(BatchRowState::Ready);
    const bool imported = m_batch && batch.state == BatchState::Imported;
    const bool running = m_batch && batch.state == BatchState::Running;
    m_list->setSubtitle(batch.file);
    m_rows->setText(QString::number(batch.rows()));
    m_refused->setText(QString::number(batch.tally(BatchRowState::Refused).rows));
    m_doubtful->setText(QString::number(batch.twins));
    m_ready->setText(rowsAndSum(ready));
    m_paid->setText(rowsAndSum(batch.tally(BatchRowState::Paid)));
    m_rest->setText((running ? batch.left() : batch.returned).toString());
    m_progress->setRange(0, qMax(1, batch.rows() - batch.tally(BatchRowState::Refused).rows));
    m_progress->setValue(m_progress->maximum() - ready.rows);
    m_progress->setVisible(running);
    m_cash->setVisible(imported && ready.rows > 0);
    m_cash->setDue(imported ? batch.total : Money::fen(0));
    m_payer->setNeeded(imported && m_cash->mode() == PayMode::Cash && m_notedFrom.isPositive()
        && batch.total.minor() >= m_notedFrom.minor());
    m_columns->setVisible(m_brought.has_value());
    m_facts->setVisible(m_batch.has_value());
    m_billerField->setVisible(!imported && !running);
    showButtons();
}

void BatchView::showButtons()
{
    const bool imported = m_batch && m_batch->state == BatchState::Imported;
    const bool running = m_batch && m_batch->state == BatchState::Running;
    const bool closed = m_batch && m_batch->state == BatchState::Closed;
    const bool moving = m_run->isRunning();
    const bool hasReady = m_batch && m_batch->tally(BatchRowState::Ready).rows > 0;
    m_choose->setEnabled(!imported && !running && !m_brought);
    m_lists->setEnabled(!imported && !running);
    m_save->setEnabled(m_batch.has_value());
    m_print->setEnabled((closed || running) && !moving);
    m_stop->setVisible(moving);
    m_go->setVisible(running && !moving && hasReady);
    m_close->setVisible((running || imported) && !moving);
    m_progressCard->setFooterVisible(running || imported);
}

void BatchView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void BatchView::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace hui::billpay

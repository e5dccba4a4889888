// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/table/Csv.h"
#include "app/table/XlsxReader.h"
#include "app/table/XlsxWriter.h"
#include "modules/billpay/BatchReport.h"
#include "modules/billpay/ui/BatchRun.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/BatchView.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/PayerCard.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSaveFile>

namespace hui::billpay {

namespace {

constexpr qint64 mostBytes = TableLimits{}.fileBytes;

/// The bytes of a file somebody brought; an Input error when it cannot be read or is too large.
Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file cannot be read."),
            file.errorString());
    return file.read(mostBytes + 1);
}

/// Everything from the file to the rows that are kept; for the thread of the store.
Result<Batch> readList(Database& database, const QString& name, ImportBatch request)
{
    const Result<QByteArray> bytes = bytesOf(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<Table> table = readTable(*bytes);
    if (!table)
        return std::unexpected(table.error());
    request.table = *table;
    request.columns = columnsOf(table->rows.first());
    return importBatch(database, request);
}

Result<Done> writeResult(const QList<BatchOutcome>& outcomes, const QString& name)
{
    const Table table = resultOf(outcomes);
    const bool workbook = name.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const Result<QByteArray> bytes
        = workbook ? xlsxOf(table, QStringLiteral("结果")) : Result<QByteArray>(csvOf(table));
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The file cannot be written."), file.errorString());
    return Done{};
}

} // namespace

QWidget* BatchView::makeList()
{
    m_list = new Card(tr("List of payments"), this);
    m_choose = new KeyButton(tr("Open a file"), m_list);
    m_choose->setObjectName(QStringLiteral("batch.choose"));
    m_choose->setKey(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_save = new KeyButton(tr("Save the result"), m_list);
    m_save->setObjectName(QStringLiteral("batch.save"));
    m_save->setIconName(QStringLiteral("file-export"));
    auto* back = new KeyButton(tr("Back to payment"), m_list);
    back->setObjectName(QStringLiteral("batch.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    for (KeyButton* button : {m_choose, m_save, back})
        m_list->header()->addWidget(button);
    connect(back, &QPushButton::clicked, this, &BatchView::left);
    m_list->setFlush();
    m_table = new TableView(tr("List of payments"), m_list);
    m_table->setObjectName(QStringLiteral("batch.table"));
    m_table->setDense();
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive); // thousands of rows are not measured
    head->setSectionResizeMode(BatchTableModel::Reason, QHeaderView::Stretch);
    const QList<int> widths{56, 190, 120, 84, 110, 104};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_table->emptyState()->showEmpty(tr("Open a CSV file or a workbook, or drop it here."));
    m_list->body()->addWidget(m_table);
    return m_list;
}

QWidget* BatchView::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(520);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_message = new MessageBar(side);
    m_message->setObjectName(QStringLiteral("batch.message"));
    auto* facts = new Card(tr("How far"), side);
    m_facts = new FactList(facts);
    m_rows = m_facts->addFact(tr("Rows of the file"));
    m_refused = m_facts->addFact(tr("Wrong, not taken"));
    m_ready = m_facts->addFact(tr("To be paid"));
    m_paid = m_facts->addFact(tr("Recorded"));
    m_rest = m_facts->addFact(tr("Goes back"));
    m_progress = new QProgressBar(facts);
    m_progress->setObjectName(QStringLiteral("batch.progress"));
    m_progress->setAccessibleName(tr("Rows done"));
    m_biller = new QLineEdit(facts);
    m_biller->setObjectName(QStringLiteral("batch.biller"));
    m_biller->setMaxLength(64);
    auto* billerField = new Field(tr("Biller of rows that name none"), m_biller, facts);
    billerField->setHint(tr("number or full name"));
    facts->body()->addWidget(billerField);
    facts->body()->addWidget(m_facts);
    facts->body()->addWidget(m_progress);
    m_stop = new KeyButton(tr("Stop"), facts);
    m_stop->setObjectName(QStringLiteral("batch.stop"));
    m_go = new KeyButton(tr("Go on"), KeyButton::Variant::Primary, facts);
    m_go->setObjectName(QStringLiteral("batch.go"));
    m_go->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = new KeyButton(tr("Close the list"), facts);
    m_close->setObjectName(QStringLiteral("batch.close"));
    m_close->setKey(QKeySequence(Qt::Key_F4));
    facts->footer()->addStretch();
    for (KeyButton* button : {m_stop, m_close, m_go})
        facts->footer()->addWidget(button);
    m_payer = new PayerCard(side);
    m_cash = new CashCard(m_services.terminal, side);
    m_cash->setCanAdd(false);
    for (QWidget* row : QList<QWidget*>{m_message, facts, m_payer, m_cash})
        rows->addWidget(row);
    rows->addStretch();
    return side;
}

void BatchView::layOut(QWidget* list, QWidget* side)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
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
    connect(m_run, &BatchRun::rowEnded, this, &BatchView::rowEnded);
    connect(m_run, &BatchRun::ended, this, &BatchView::runEnded);
    connect(m_run, &BatchRun::failed, this, [this](const Error& error) {
        m_message->say(error);
        showFacts();
    });
    const QDate day = m_services.shift.businessDate;
    const auto read = [day](Database& database) { return PayPolicyRepository(database).on(day); };
    whenDone(m_services.store.run(read), this, [this](const Result<PayPolicy>& policy) {
        if (policy)
            m_notedFrom = policy->identifyCashFrom;
        else
            m_message->say(policy.error());
    });
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

void BatchView::openFile(const QString& file)
{
    const bool isOpen = m_batch && m_batch->closedBy.isNull();
    if (isOpen || m_busy)
        return m_message->say(Mood::Warn, tr("A list is open."), tr("Close it first."));
    m_busy = true;
    m_message->clear();
    ImportBatch request;
    request.batch = newOperationId(m_services.clock, m_services.random);
    request.shift = m_services.shift;
    request.file = QFileInfo(file).fileName();
    request.biller = m_biller->text().trimmed();
    for (int row = 0; row < TableLimits{}.rows; ++row)
        request.operations.append(newOperationId(m_services.clock, m_services.random));
    request.at = m_services.clock.nowUtc();
    const auto read
        = [file, request](Database& database) { return readList(database, file, request); };
    whenDone(m_services.store.run(read), this, [this](const Result<Batch>& batch) {
        m_busy = false;
        if (!batch)
            return m_message->say(batch.error());
        showBatch(*batch);
        m_cash->focusFirst();
    });
}

void BatchView::saveResult(const QString& file)
{
    if (!m_batch)
        return;
    const auto write = [file, id = m_batch->id](Database& database) -> Result<Done> {
        const auto outcomes = outcomesOf(database, id);
        return outcomes ? writeResult(*outcomes, file) : std::unexpected(outcomes.error());
    };
    whenDone(m_services.store.run(write), this, [this, file](const Result<Done>& written) {
        if (written)
            m_message->say(Mood::Ok, tr("The result is saved."), QFileInfo(file).fileName());
        else
            m_message->say(written.error());
    });
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
    const bool moving = m_run->isRunning();
    m_list->setSubtitle(batch.file);
    m_rows->setText(QString::number(batch.rows()));
    m_refused->setText(QString::number(batch.tally(BatchRowState::Refused).rows));
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
    m_choose->setEnabled(!imported && !running);
    m_save->setVisible(m_batch.has_value());
    m_stop->setVisible(moving);
    m_go->setVisible(running && !moving && ready.rows > 0);
    m_close->setVisible((running || imported) && !moving);
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

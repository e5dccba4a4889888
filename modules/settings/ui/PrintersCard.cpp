// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/ui/PrintersCard.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/printing/Printing.h"
#include "app/receipt/TestPage.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/PrinterText.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::settings {

namespace {

constexpr int mostDensity = 6;
constexpr int wideField = 240;
constexpr int narrowField = 120;

QString idOf(PaperKind paper)
{
    return QStringLiteral("printers.") + keyOf(paper);
}

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& spoken)
{
    widget->setObjectName(QLatin1StringView(name));
    widget->setAccessibleName(spoken);
    return widget;
}

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

PrintersCard::PrintersCard(const Services& services, QWidget* parent)
    : Card(tr("Printers"), parent)
    , m_services(services)
    , m_papers(new SegmentedControl(tr("Paper"), this))
    , m_way(named(new QComboBox(this), "printers.way", tr("Connection")))
    , m_address(named(new QLineEdit(this), "printers.address", tr("Address")))
    , m_characters(named(new QComboBox(this), "printers.characters", tr("Characters")))
    , m_cells(named(new QComboBox(this), "printers.cells", tr("Characters a line")))
    , m_density(named(new QComboBox(this), "printers.density", tr("Density")))
    , m_qr(named(new QCheckBox(tr("Drawn by the printer"), this), "printers.qr", tr("QR code")))
    , m_receipts(named(new QCheckBox(tr("Receipts are printed on this paper"), this),
          "printers.receipts", tr("Receipts are printed on this paper")))
    , m_state(new Pill(PrinterText::pill(PrinterState::NotSet), this))
    , m_note(makeLabel({}, Type::Label, Token::Text2, this))
    , m_test(new KeyButton(tr("Print a test page"), this))
    , m_drawer(new KeyButton(tr("Open the drawer"), this))
{
    m_papers->setSmall();
    for (const PaperKind kind : paperKinds())
        m_papers->addOption(idOf(kind), PrinterText::paper(kind));
    header()->addWidget(m_papers);
    auto* facts = new FactList(this);
    buildFacts(facts);
    body()->addWidget(facts);
    body()->addWidget(m_receipts);
    m_note->setObjectName(QStringLiteral("printers.note"));
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
    buildFooter();
    connect(m_papers, &SegmentedControl::chosen, this, &PrintersCard::showPrinter);
    showPrinter();
}

void PrintersCard::buildFacts(FactList* facts)
{
    for (const auto& [way, text] : {std::pair{PrinterWay::None, tr("None: keep papers as PDF")},
             {PrinterWay::Queue, tr("Print queue (CUPS)")},
             {PrinterWay::RawQueue, tr("Print queue, ESC/POS")},
             {PrinterWay::Network, tr("Network, ESC/POS")},
             {PrinterWay::Device, tr("Device file, ESC/POS")}})
        m_way->addItem(text, static_cast<int>(way));
    m_address->setMaxLength(255);
    m_address->setMinimumWidth(wideField);
    m_way->setMinimumWidth(wideField);
    for (const auto& [set, text] : {std::pair{CharacterSet::Gb2312, QStringLiteral("GB 2312")},
             {CharacterSet::Gbk, QStringLiteral("GBK")},
             {CharacterSet::Gb18030, QStringLiteral("GB 18030")}})
        m_characters->addItem(text, static_cast<int>(set));
    for (const int cells : {48, 42, 32})
        m_cells->addItem(QString::number(cells), cells);
    for (int density = -mostDensity; density <= mostDensity; ++density)
        m_density->addItem(QString::number(density), density);
    for (QComboBox* box : {m_characters, m_cells, m_density})
        box->setMinimumWidth(narrowField);
    facts->addFact(tr("Connection"), m_way);
    facts->addFact(tr("Address"), m_address);
    facts->addFact(tr("Characters"), m_characters);
    facts->addFact(tr("Characters a line"), m_cells);
    facts->addFact(tr("Density"), m_density);
    facts->addFact(tr("QR code"), m_qr);
    connect(m_way, &QComboBox::activated, this, &PrintersCard::wayChosen);
    connect(m_address, &QLineEdit::editingFinished, this, &PrintersCard::changed);
    connect(m_characters, &QComboBox::activated, this, &PrintersCard::changed);
    connect(m_cells, &QComboBox::activated, this, &PrintersCard::changed);
    connect(m_density, &QComboBox::activated, this, &PrintersCard::changed);
    connect(m_qr, &QCheckBox::toggled, this, &PrintersCard::changed);
    connect(m_receipts, &QCheckBox::toggled, this, &PrintersCard::changed);
}

void PrintersCard::buildFooter()
{
    m_state->setObjectName(QStringLiteral("printers.state"));
    m_test->setObjectName(QStringLiteral("printers.test"));
    m_test->setIconName(QStringLiteral("printer"));
    m_drawer->setObjectName(QStringLiteral("printers.drawer"));
    footer()->addWidget(m_state);
    footer()->addStretch();
    footer()->addWidget(m_drawer);
    footer()->addWidget(m_test);
    connect(m_test, &QPushButton::clicked, this, &PrintersCard::testPrint);
    connect(m_drawer, &QPushButton::clicked, this, &PrintersCard::kickDrawer);
}

void PrintersCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showQueues();
    askState();
}

PaperKind PrintersCard::paper() const
{
    for (const PaperKind kind : paperKinds())
        if (idOf(kind) == m_papers->current())
            return kind;
    return PaperKind::Roll;
}

Printer PrintersCard::entered() const
{
    Printer printer{static_cast<PrinterWay>(m_way->currentData().toInt()), m_address->text()};
    printer.escPos.characters = static_cast<CharacterSet>(m_characters->currentData().toInt());
    printer.escPos.cells = m_cells->currentData().toInt();
    printer.escPos.density = m_density->currentData().toInt();
    printer.escPos.drawsQr = m_qr->isChecked();
    return printer;
}

void PrintersCard::showPrinter()
{
    m_showing = true;
    m_note->clear();
    if (m_services.printing) {
        const PrinterSettings& settings = m_services.printing->settings();
        const Printer printer = settings.printerFor(paper());
        choose(m_way, static_cast<int>(printer.way));
        m_address->setText(printer.address);
        choose(m_characters, static_cast<int>(printer.escPos.characters));
        choose(m_cells, printer.escPos.cells);
        choose(m_density, printer.escPos.density);
        m_qr->setChecked(printer.escPos.drawsQr);
        m_receipts->setChecked(settings.receiptPaper() == paper());
    }
    m_showing = false;
    setUsable();
    askState();
}

/// Which fields mean something for the connection.
void PrintersCard::setUsable()
{
    const Printer printer = entered();
    const bool isSet = m_services.printing && printer.way != PrinterWay::None;
    m_way->setEnabled(m_services.printing != nullptr);
    m_address->setEnabled(isSet);
    for (QWidget* field : QList<QWidget*>{m_characters, m_cells, m_density, m_qr})
        field->setEnabled(isSet && printer.takesCommands());
    m_receipts->setEnabled(m_services.printing != nullptr);
    m_test->setEnabled(isSet);
    m_drawer->setEnabled(isSet && printer.takesCommands() && paper() == PaperKind::Roll);
}

void PrintersCard::showQueues()
{
    if (!m_services.printing)
        return;
    whenDone(m_services.printing->queues(), this, [this](const Result<QStringList>& queues) {
        m_queues = queues.value_or(QStringList());
        auto* completer = new QCompleter(m_queues, m_address);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_address->setCompleter(completer); // the one before goes with it
    });
}

/// Another connection has another kind of address.
void PrintersCard::wayChosen()
{
    const auto way = static_cast<PrinterWay>(m_way->currentData().toInt());
    const bool isQueue = way == PrinterWay::Queue || way == PrinterWay::RawQueue;
    m_address->setText(isQueue ? m_queues.value(0) : QString());
    setUsable();
    if (way == PrinterWay::None || isQueue)
        return changed();
    m_note->setText(way == PrinterWay::Network ? tr("Enter host:port, as 192.0.2.7:9100.")
                                               : tr("Enter a device, as /dev/usb/lp0."));
    m_address->setFocus();
}

void PrintersCard::changed()
{
    if (m_showing || !m_services.printing)
        return;
    setUsable();
    PrinterSettings& settings = m_services.printing->settings();
    if (const auto saved = settings.save(paper(), entered()); !saved)
        return m_note->setText(textOf(saved.error()));
    if (m_receipts->isChecked() || settings.receiptPaper() == paper()) {
        const PaperKind receipts = m_receipts->isChecked() ? paper() : PaperKind::Roll;
        if (const auto saved = settings.saveReceiptPaper(receipts); !saved)
            return m_note->setText(textOf(saved.error()));
    }
    m_note->clear();
    askState();
}

void PrintersCard::askState()
{
    if (!m_services.printing || !isVisible())
        return;
    whenDone(m_services.printing->state(paper()), this,
        [this, asked = paper()](const Result<PrinterState>& state) {
            if (asked == paper())
                m_state->setLook(PrinterText::pill(state.value_or(PrinterState::Offline)));
        });
}

void PrintersCard::testPrint()
{
    const QDateTime at = inChina(m_services.clock.nowUtc());
    const ReceiptDocument page
        = testPage(m_services.bank, m_way->currentText() + u' ' + m_address->text(), at);
    m_test->setEnabled(false);
    m_note->setText(tr("Being printed…"));
    whenDone(m_services.printing->printOn(entered(), printJobOf(page, paper())), this,
        [this](const Result<hui::Done>& printed) {
            tell(printed, tr("The test page is printed: compare the characters, scan the code."));
        });
}

void PrintersCard::kickDrawer()
{
    whenDone(m_services.printing->kickDrawer(), this,
        [this](const Result<hui::Done>& kicked) { tell(kicked, tr("The drawer was opened.")); });
}

void PrintersCard::tell(const Result<Done>& printed, const QString& done)
{
    setUsable();
    askState();
    m_note->setText(printed ? done : textOf(printed.error()));
}

} // namespace hui::settings

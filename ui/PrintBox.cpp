// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PrintBox.h"

#include "app/core/Async.h"
#include "app/printing/Printing.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/receipt/SheetPainter.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/PrinterText.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace hui {

namespace {

constexpr int lookEveryMs = 10'000;

PrintJob jobOf(const ReceiptDocument& document, PaperKind kind)
{
    return printJobOf(document, kind);
}

/// A sheet is of A4 whatever is set.
PrintJob jobOf(const SheetDocument& sheet, PaperKind)
{
    return printJobOf(sheet);
}

} // namespace

PrintBox::PrintBox(Printing* printing, QWidget* parent)
    : PrintBox(printing, Papers::Receipts, parent)
{
}

PrintBox::PrintBox(Printing* printing, Papers papers, QWidget* parent)
    : QWidget(parent)
    , m_printing(printing)
    , m_papers(papers)
    , m_wanted(new QCheckBox(tr("Print on paper"), this))
    , m_state(new Pill(PrinterText::pill(PrinterState::NotSet), this))
    , m_note(makeLabel({}, Type::Label, Token::Text2, this))
    , m_ways(new QHBoxLayout)
    , m_timer(new QTimer(this))
{
    m_wanted->setObjectName(QStringLiteral("print.wanted"));
    m_wanted->setAccessibleName(tr("Print on paper"));
    m_wanted->setEnabled(false);
    m_state->setObjectName(QStringLiteral("print.state"));
    m_note->setObjectName(QStringLiteral("print.note"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto* first = new QHBoxLayout;
    first->addWidget(m_wanted);
    if (papers == Papers::Sheets) { // they are printed whenever they are asked for
        m_wanted->hide();
        first->addWidget(
            makeLabel(PrinterText::paper(PaperKind::A4), Type::Label, Token::Text3, this));
    }
    first->addStretch();
    first->addWidget(m_state);
    m_ways->setSpacing(8);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(first);
    rows->addWidget(m_note);
    rows->addLayout(m_ways);
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &PrintBox::askState);
}

bool PrintBox::isWanted() const
{
    return m_wanted->isEnabled() && m_wanted->isChecked();
}

void PrintBox::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PrintBox::clear()
{
    m_paper.reset();
    dropWays();
    say({});
}

void PrintBox::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askState();
    m_timer->start();
}

void PrintBox::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

PaperKind PrintBox::usualPaper() const
{
    return m_papers == Papers::Sheets ? PaperKind::A4 : m_printing->settings().receiptPaper();
}

void PrintBox::askState()
{
    if (!m_printing)
        return;
    whenDone(m_printing->state(usualPaper()), this, [this](const Result<PrinterState>& state) {
        showState(state.value_or(PrinterState::Offline));
    });
}

void PrintBox::showState(PrinterState state)
{
    m_state->setLook(PrinterText::pill(state));
    const bool isSet = state != PrinterState::NotSet;
    if (!m_known || isSet != m_wanted->isEnabled())
        m_wanted->setChecked(isSet);
    m_wanted->setEnabled(isSet);
    m_known = true;
}

void PrintBox::print(const Paper& paper)
{
    m_paper = paper;
    dropWays();
    if (!m_printing)
        return keepAsPdf();
    const PaperKind kind = usualPaper();
    if (m_printing->settings().printerFor(kind).way == PrinterWay::None)
        return keepAsPdf();
    printOn(kind);
}

void PrintBox::printOn(PaperKind kind)
{
    dropWays();
    say(tr("Being printed…"));
    const PrintJob job = std::visit(
        [kind](const auto& document) { return jobOf(document, kind); }, m_paper->document);
    whenDone(m_printing->print(job), this,
        [this, file = m_paper->file](const Result<hui::Done>& printed) {
            if (m_paper && m_paper->file == file) // another may be printed by now
                finished(printed);
        });
}

void PrintBox::finished(const Result<Done>& printed)
{
    askState();
    if (printed)
        return say(m_paper->count > 1 ? tr("Printed again, no. %1.").arg(m_paper->count - 1)
                                      : tr("Printed."));
    say(textOf(printed.error()));
    offerWaysOn();
}

void PrintBox::keepAsPdf()
{
    dropWays();
    if (m_paper->file.isEmpty()) // what is about somebody's health is left on no disk
        return say(tr("No printer: this paper is not kept as a file."));
    if (!QFileInfo(m_paper->file).dir().mkpath(QStringLiteral(".")))
        return say(tr("The folder of the papers cannot be made."));
    const auto written
        = std::visit([this](const auto& document) { return writePdf(document, m_paper->file); },
            m_paper->document);
    if (!written)
        return say(textOf(written.error()));
    say(m_paper->count > 1 ? tr("Kept as PDF again, no. %1.").arg(m_paper->count - 1)
                           : tr("Kept as PDF."));
}

void PrintBox::offerWaysOn()
{
    const PaperKind usual = usualPaper();
    addWay(QStringLiteral("print.retry"), tr("Again"), [this, usual] { printOn(usual); });
    for (const PaperKind other : paperKinds())
        if (m_papers == Papers::Receipts && other != usual
            && m_printing->settings().printerFor(other).way != PrinterWay::None)
            addWay(QStringLiteral("print.on.") + keyOf(other), PrinterText::paper(other),
                [this, other] { printOn(other); });
    if (!m_paper->file.isEmpty())
        addWay(QStringLiteral("print.pdf"), tr("PDF"), [this] { keepAsPdf(); });
}

void PrintBox::addWay(const QString& name, const QString& text, const std::function<void()>& way)
{
    auto* button = new KeyButton(text, this);
    button->setObjectName(name);
    button->setButtonSize(KeyButton::Size::Small);
    connect(button, &QPushButton::clicked, this, way);
    m_ways->addWidget(button);
}

void PrintBox::dropWays()
{
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
}

} // namespace hui

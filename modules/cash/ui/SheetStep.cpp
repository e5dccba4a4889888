// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/SheetStep.h"

#include "modules/cash/ClosingSheetPaper.h"
#include "modules/cash/SheetFile.h"
#include "ui/Card.h"
#include "ui/FactList.h"
#include "ui/PrintBox.h"
#include "ui/SheetView.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

SheetStep::SheetStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_paper(new SheetView(tr("Closing sheet"), this))
    , m_number(nullptr)
    , m_returned(nullptr)
    , m_kept(nullptr)
    , m_difference(nullptr)
    , m_hash(nullptr)
    , m_file(makeLabel({}, Type::Label, Token::Text2, this))
    , m_box(new PrintBox(services.printing, PrintBox::Papers::Sheets, this))
    , m_print(new KeyButton(tr("Print again"), KeyButton::Variant::Primary, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* paper = new Card(tr("Closing sheet"), this);
    paper->setFlush();
    m_paper->setObjectName(QStringLiteral("till.sheet"));
    paper->body()->addWidget(m_paper);
    row->addWidget(paper, 1);
    row->addWidget(makeFacts());
    connect(m_print, &KeyButton::clicked, this, &SheetStep::print);
}

Card* SheetStep::makeFacts()
{
    auto* card = new Card(tr("The drawer is closed"), this);
    card->setFixedWidth(400);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    auto* facts = new FactList(card);
    m_number = facts->addFact(tr("Sheet no."));
    m_number->setObjectName(QStringLiteral("till.sheet.number"));
    m_returned = facts->addFact(tr("Returned (CNY)"));
    m_kept = facts->addFact(tr("Kept under seal (CNY)"));
    m_difference = facts->addFact(tr("Over and short"));
    m_hash = facts->addFact(tr("Check value"));
    body->addWidget(facts);
    m_file->setObjectName(QStringLiteral("till.file"));
    m_file->setAccessibleName(tr("PDF file"));
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(makeLabel(tr("PDF file"), Type::Label, Token::Text3, card));
    body->addWidget(m_file);
    m_message->setObjectName(QStringLiteral("till.sheet.message"));
    body->addWidget(m_message);
    body->addStretch();
    body->addWidget(m_box);
    m_print->setObjectName(QStringLiteral("till.print"));
    m_print->setButtonSize(KeyButton::Size::Commit);
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKeyHint(QStringLiteral("Ctrl P"));
    card->footer()->addStretch();
    card->footer()->addWidget(m_print);
    return card;
}

void SheetStep::present(const TillDay& day)
{
    if (!day.till || !hasEnded(day.till->state)) {
        m_hasSheet = false; // opened again: the next part has a sheet of its own
        return;
    }
    if (m_hasSheet)
        return;
    m_shift = m_services.shift;
    m_shift.businessDate = day.till->businessDate;
    m_hasSheet = true;
    read(false);
}

void SheetStep::start()
{
    m_print->setFocus();
}

bool SheetStep::print()
{
    if (!m_hasSheet)
        return false;
    read(true);
    return true;
}

void SheetStep::read(bool again)
{
    const auto work
        = [request = CloseSheet{m_shift, m_services.clock.nowUtc()}, again, bank = m_services.bank,
              folder = m_services.dataFolder](Database& database) -> Result<Printed> {
        auto sheet = closeSheet(database, request);
        const bool isPrinted = sheet && (again || sheet->printed == 0);
        if (isPrinted)
            sheet = printSheet(database, request);
        if (!sheet)
            return std::unexpected(sheet.error());
        const auto file = writeSheet(*sheet, bank, folder);
        if (!file)
            return std::unexpected(file.error());
        return Printed{*sheet, *file, isPrinted};
    };
    act(m_print, work, [this](const Printed& printed) { showSheet(printed); });
}

void SheetStep::showSheet(const Printed& printed)
{
    const ClosingSheet& sheet = printed.sheet;
    const SheetDocument paper = closingPaper(sheet, m_services.bank);
    m_paper->setDocument(paper);
    if (printed.isPrinted)
        m_box->print({paper, printed.file, sheet.printed});
    m_number->setText(QString::number(sheet.number));
    m_returned->setText(sheet.returned.toString());
    m_kept->setText(sheet.kept.toString());
    m_difference->setText(TillText::signedAmount(sheet.difference));
    m_hash->setText(sheet.hash.left(16));
    m_file->setText(printed.file);
    m_message->say(Mood::Ok, tr("The closing sheet is saved"));
    if (isVisible())
        m_print->setFocus(); // it could not take the keyboard while it was printing
}

} // namespace hui::cash

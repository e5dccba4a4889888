// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/SheetCard.h"

#include "app/core/Async.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "modules/estate/DeskEstateRepository.h"
#include "modules/estate/SettlementPaper.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/ClearLayout.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"
#include "ui/SheetView.h"
#include "ui/Type.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace hui::estate {

using namespace Qt::StringLiterals;

SheetCard::SheetCard(const Services& services, QWidget* parent)
    : Card(tr("Settlement sheet"), parent)
    , m_services(services)
    , m_shares(new QVBoxLayout)
    , m_paper(new SheetView(tr("Settlement sheet"), this))
    , m_box(new PrintBox(services.printing, PrintBox::Papers::Sheets, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_settle(new KeyButton(tr("Settle"), KeyButton::Variant::Authorise, this))
{
    setFlush();
    m_paper->setObjectName(u"estate.sheet"_s);
    m_shares->setContentsMargins(16, 8, 16, 8);
    body()->addLayout(m_shares);
    body()->addWidget(makeRule(this));
    body()->addWidget(m_paper, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 8, 16, 8);
    below->addWidget(m_box);
    body()->addLayout(below);
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"estate.sheet.back"_s);
    back->setKeyHint(u"Esc"_s);
    m_print->setObjectName(u"estate.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_settle->setObjectName(u"estate.settle"_s);
    m_settle->setKey(QKeySequence(u"Ctrl+Return"_s));
    back->setButtonSize(KeyButton::Size::Small);
    m_print->setButtonSize(KeyButton::Size::Small);
    header()->addWidget(back); // the amount needs the footer
    footer()->addStretch(1);
    footer()->addWidget(m_print);
    footer()->addWidget(m_settle);
    connect(back, &KeyButton::clicked, this, &SheetCard::left);
    connect(m_print, &KeyButton::clicked, this, &SheetCard::print);
    connect(m_settle, &KeyButton::clicked, this, [this] {
        Q_EMIT settleAsked(
            Settle{m_view.estate.id, m_sheet.month, m_sheet.total(), m_sheet.shares});
    });
}

void SheetCard::setSheet(const EstateView& view, const Settlement& sheet)
{
    m_view = view;
    m_sheet = sheet;
    m_box->clear();
    setSubtitle(sheet.carried.isZero()
            ? QString()
            : tr("Carried from earlier months: %1").arg(sheet.carried.toString()));
    m_settle->setText(tr("Settle %1").arg(sheet.total().toString()));
    m_settle->setVisible(!sheet.isSettled && !sheet.total().isZero());
    showShares();
    m_paper->setDocument(settlementSheet(view, sheet, m_services.shift, m_services.bank));
}

/// The paper stands here as wide as the card, which is too small to be read.
void SheetCard::showShares()
{
    clearLayout(*m_shares);
    auto* facts = new FactList(this);
    facts->setObjectName(u"estate.shares"_s);
    facts->addFact(tr("Month"))->setText(m_sheet.month);
    for (const Share& share : std::as_const(m_sheet.shares))
        facts->addFact(kindText(share.party))
            ->setText(u"%1 · %2"_s.arg(percentOf(share.parts), share.amount.toString()));
    QLabel* total = facts->addFact(tr("To share"));
    total->setFont(fontOf(Type::Strong));
    total->setText(m_sheet.total().toString());
    m_shares->addWidget(facts);
}

void SheetCard::setBusy(bool busy)
{
    m_settle->setEnabled(!busy);
}

bool SheetCard::print()
{
    if (m_sheet.month.isEmpty())
        return false;
    const auto count
        = [estate = m_view.estate.id, month = m_sheet.month](Database& database) -> Result<int> {
        return database.transaction(
            [&] { return DeskEstateRepository(database).countPrint(estate, month); });
    };
    whenDone(m_services.store.run(count), this, [this](const Result<int>& made) { printed(made); });
    return true;
}

void SheetCard::printed(const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const SheetDocument paper
        = reprintOf(settlementSheet(m_view, m_sheet, m_services.shift, m_services.bank), *count);
    m_paper->setDocument(paper);
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    m_box->print({paper,
        folder.filePath(
            u"estate-%1-%2-%3.pdf"_s.arg(m_view.estate.id, m_sheet.month, QString::number(*count))),
        *count});
}

} // namespace hui::estate

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/GalleryItems.h"
#include "tests/look/Look.h"
#include "ui/Card.h"
#include "ui/CountTable.h"
#include "ui/EmptyState.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"
#include "ui/Toast.h"

#include <QGridLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

/// The count of a cash box, blind and compared; a list; lists with nothing to show.
namespace hui::look {

namespace {

CashCount tillThree()
{
    CashCount count;
    const int pieces[] = {356, 148, 120, 186, 96, 342, 215, 170};
    for (int i = 0; i < 8; ++i)
        count.pieces.insert(denominations(Currency::CNY).at(i).id, pieces[i]);
    return count;
}

Card* outboxCard(QWidget* parent)
{
    auto* card = new Card(zh("发件箱"), parent);
    card->setSubtitle(zh("按受理先后上送"));
    card->setFlush();
    auto* view = new TableView(zh("发件箱"), card);
    auto* model = new QStandardItemModel(0, 4, view);
    model->setHorizontalHeaderLabels({zh("流水号"), zh("受理"), zh("金额（元）"), zh("状态")});
    model->setHeaderData(
        2, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const PillState states[] = {PillState::Unknown, PillState::Done, PillState::Sending,
        PillState::Reversed, PillState::Failed};
    for (int i = 0; i < 10; ++i)
        model->appendRow({text("0318-000461"), text("10:21", false, int(Token::Text2)),
            text("142.30", true), pill(pillOf(states[i % 5]))});
    view->setModel(model);
    view->setColumnWidth(0, 130);
    view->selectRow(0);
    view->setFocus();
    card->body()->addWidget(view);
    return card;
}

/// The count of mockup 01, blind and compared, and the lists with nothing to show.
std::unique_ptr<QWidget> counts(const Stage&)
{
    auto window = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(window.get());
    grid->setContentsMargins(20, 20, 20, 16);
    grid->setSpacing(16);
    for (int i = 0; i < 2; ++i) {
        auto* card = new Card(i == 0 ? zh("开班清点") : zh("差异"), window.get());
        card->setFlush();
        auto* table = new CountTable(card);
        CashCount counted = tillThree();
        if (i == 1) {
            counted.pieces[zh("CNY-10")] = 168;
            counted.damaged[zh("CNY-1000")] = 2;
        }
        table->setCount(counted);
        if (i == 1)
            table->showExpected(tillThree());
        card->body()->addWidget(table);
        card->body()->addStretch(1);
        grid->addWidget(card, 0, i);
    }
    grid->addWidget(outboxCard(window.get()), 0, 2);
    for (int i = 0; i < 3; ++i) {
        auto* card = new Card(zh("列表"), window.get());
        auto* empty = new EmptyState(card);
        if (i == 0)
            empty->showEmpty(zh("没有待上送的交易。"));
        if (i == 1)
            empty->showFailed(zh("磁盘已满。"));
        if (i == 2)
            empty->showStale(QTime(10, 41));
        card->body()->addWidget(empty);
        grid->addWidget(card, 1, i);
    }
    Toast::show(window.get(), Mood::Ok, zh("回单已打印"));
    return window;
}

} // namespace

void gallerycounts(Scenes& scenes)
{
    scenes.lookPage(QStringLiteral("gallery-counts"), counts);
}

} // namespace hui::look

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/GalleryItems.h"
#include "tests/look/Look.h"
#include "ui/Card.h"
#include "ui/ChoiceButton.h"
#include "ui/DenominationGrid.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/MoneyField.h"
#include "ui/PageHeader.h"
#include "ui/Pill.h"
#include "ui/Qr.h"
#include "ui/QuickAmounts.h"
#include "ui/SegmentedControl.h"
#include "ui/Stepper.h"
#include "ui/TableDelegate.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TotalsRow.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

/// Every shared widget in every state, to be held against the mockups.
namespace hui::look {

namespace {

Card* fieldsCard(QWidget* parent)
{
    auto* card = new Card(zh("缴费对象"), parent);
    auto* reset = new KeyButton(zh("清空"), KeyButton::Variant::Flat, card);
    reset->setButtonSize(KeyButton::Size::Small);
    card->header()->addWidget(reset);
    auto* city = new QComboBox;
    city->addItem(zh("苏州市"));
    auto* cityField = new Field(zh("城市"), city, card);
    cityField->setRequired();
    cityField->setHint(zh("拼音首字母，如 sz"));
    card->body()->addWidget(cityField);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(makeLabel(zh("常用"), Type::Label, Token::Text3, card));
    for (const char* name : {"无锡", "昆山", "上海", "嘉兴"})
        chips->addWidget(new ChoiceButton(zh(name), ChoiceButton::Look::Chip, card));
    chips->addStretch(1);
    card->body()->addLayout(chips);
    auto* kinds = new QGridLayout;
    kinds->setSpacing(6);
    const struct {
        const char* name;
        const char* icon;
    } tiles[]
        = {{"水费", "droplet"}, {"电费", "bolt"}, {"燃气费", "flame"}, {"物业费", "home-cog"}};
    for (int i = 0; i < 4; ++i) {
        auto* tile = new ChoiceButton(zh(tiles[i].name), ChoiceButton::Look::Tile, card);
        tile->setIconName(zh(tiles[i].icon));
        tile->setChecked(i == 0);
        tile->setEnabled(i != 3);
        kinds->addWidget(tile, i / 2, i % 2);
    }
    card->body()->addLayout(kinds);
    const struct {
        const char* label;
        const char* text;
        Field::Verdict verdict;
    } fields[] = {
        {"用户号", "3205 0186 42", {Field::State::Valid, zh("校验位通过")}},
        {"用户号", "3205 0186 4", {Field::State::Error, zh("用户号为 10 位数字，还差 1 位")}},
        {"手机号", "138****5678", {Field::State::Warning, zh("与客户预留手机号不一致")}},
    };
    for (const auto& each : fields) {
        auto* edit = new QLineEdit(zh(each.text));
        auto* field = new Field(zh(each.label), edit, card);
        field->setVerdict(each.verdict);
        card->body()->addWidget(field);
    }
    auto* readOnly = new QLineEdit(zh("0217  李晓芳"));
    readOnly->setReadOnly(true);
    card->body()->addWidget(new Field(zh("柜员号（只读）"), readOnly, card));
    auto* off = new QLineEdit;
    off->setPlaceholderText(zh("先选城市"));
    auto* idle = new QLineEdit;
    idle->setPlaceholderText(zh("搜索业务、客户、单据"));
    card->body()->addWidget(idle);
    off->setEnabled(false);
    card->body()->addWidget(off);
    card->body()->addStretch(1);
    return card;
}

QStandardItemModel* bills(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 7, parent);
    const char* heads[] = {"", "账期", "用量", "水费", "违约金", "应缴金额", "状态"};
    for (int i = 0; i < 7; ++i) {
        model->setHeaderData(i, Qt::Horizontal, zh(heads[i]));
        if (i >= 2 && i <= 5)
            model->setHeaderData(i, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
                Qt::TextAlignmentRole);
    }
    model->setHeaderData(0, Qt::Horizontal, Qt::Checked, Qt::CheckStateRole);
    const char* rows[][5] = {{"2026-01", "18 m³", "62.10", "1.10", "63.20"},
        {"2026-02", "20 m³", "69.00", "0.00", "69.00"},
        {"2026-03", "16 m³", "55.20", "0.00", "55.20"}};
    for (int i = 0; i < 3; ++i) {
        auto* check = new QStandardItem;
        check->setCheckable(true);
        check->setCheckState(i == 2 ? Qt::Unchecked : Qt::Checked);
        model->appendRow({check, text(rows[i][0]), text(rows[i][1], true), text(rows[i][2], true),
            text(rows[i][3], true), text(rows[i][4], true),
            pill(i == 0 ? PillLook{zh("逾期 36 天"), zh("alert-triangle"), Mood::Warn}
                        : PillLook{zh("待缴"), zh("clock")})});
    }
    return model;
}

Card* billsCard(QWidget* parent)
{
    auto* card = new Card(zh("王*明"), parent);
    card->setSubtitle(zh("姑苏区***路 18 号 3 幢"));
    card->header()->addWidget(new Pill({zh("户名与客户一致"), zh("circle-check"), Mood::Ok}, card));
    card->setFlush();
    auto* view = new TableView(zh("账单"), card);
    view->setModel(bills(view));
    view->setFitsRows();
    const int widths[] = {48, 92, 88, 84, 80, 92};
    for (int i = 0; i < 6; ++i)
        view->setColumnWidth(i, widths[i]);
    view->setSortingEnabled(false);
    view->tableHeader()->setSortIndicator(1, Qt::AscendingOrder);
    view->tableHeader()->setSortIndicatorShown(true);
    view->selectRow(1);
    card->body()->addWidget(view);
    auto* totals = new TotalsRow(view, card);
    totals->setText(0, zh("已选 2 期"));
    totals->setText(2, zh("38 m³"));
    totals->setText(3, zh("131.10"));
    totals->setText(4, zh("1.10"));
    totals->setText(5, zh("132.20"));
    card->body()->addWidget(totals);
    return card;
}

Card* cashCard(QWidget* parent)
{
    auto* card = new Card(zh("收款"), parent);
    auto* means = new SegmentedControl(zh("付款方式"), card);
    means->addOption(zh("cash"), zh("现金"), zh("cash-banknote"));
    means->addOption(zh("card"), zh("银行卡"), zh("credit-card"));
    means->addOption(zh("scan"), zh("客户扫码"), zh("qrcode"));
    means->setOptionEnabled(zh("scan"), false);
    card->header()->addWidget(means);
    auto* body = card->body();
    body->setSpacing(0);
    body->addWidget(makeLabel(zh("应收金额（元）"), Type::Label, Token::Text3, card));
    body->addWidget(makeLabel(zh("187.40"), Type::Hero, Token::Text, card));
    body->addWidget(makeLabel(zh("人民币壹佰捌拾柒元肆角整"), Type::Label, Token::Text2, card));
    body->addSpacing(14);
    auto* received = new MoneyField(zh("实收现金"), zh("received"), card);
    received->setRequired();
    received->setHint(zh("Enter 确认，+ 累加"));
    received->edit()->setEditSize(MoneyEdit::Size::Cash);
    received->edit()->setValue(Money::fen(20000));
    body->addWidget(received);
    body->addSpacing(10);
    auto* quick = new QuickAmounts(card);
    quick->setDue(Money::fen(18740));
    quick->mark(Money::fen(20000));
    body->addWidget(quick);
    body->addSpacing(16);
    auto* grid = new DenominationGrid(card);
    CashCount two;
    two.pieces.insert(zh("CNY-10000"), 2);
    grid->setCount(two);
    body->addWidget(grid);
    body->addStretch(1);
    auto* note = makeLabel(zh("本笔无需授权（现金 < ¥50,000）"), Type::Label, Token::Text3, card);
    card->footer()->addWidget(makeIcon(zh("shield-check"), 14, Token::Text3, card));
    card->footer()->addWidget(note);
    card->footer()->addStretch(1);
    auto* cancel = new KeyButton(zh("取消"), card);
    cancel->setKeyHint(zh("Esc"));
    card->footer()->addWidget(cancel);
    auto* commit = new KeyButton(zh("确认收款 187.40"), KeyButton::Variant::Primary, card);
    commit->setButtonSize(KeyButton::Size::Commit);
    commit->setKey(QKeySequence(zh("Ctrl+Return")));
    card->footer()->addWidget(commit);
    received->edit()->setFocus();
    received->edit()->deselect();
    return card;
}

QHBoxLayout* marks(QWidget* card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* on = new QCheckBox(zh("打印纸质回单"), card);
    on->setChecked(true);
    auto* chosen = new QRadioButton(zh("继续核实"), card);
    chosen->setChecked(true);
    for (QWidget* mark : std::initializer_list<QWidget*>{
             on, new QCheckBox(zh("短信"), card), chosen, new QRadioButton(zh("冲正"), card)})
        row->addWidget(mark);
    row->addStretch(1);
    return row;
}

Card* statesCard(QWidget* parent)
{
    auto* card = new Card(zh("状态与消息"), parent);
    auto* pills = new QGridLayout;
    pills->setSpacing(6);
    const PillState states[]
        = {PillState::Done, PillState::Queued, PillState::Sending, PillState::NeedsApproval,
            PillState::Unknown, PillState::Failed, PillState::Reversed, PillState::Draft};
    for (int i = 0; i < 8; ++i)
        pills->addWidget(new Pill(pillOf(states[i]), card), i / 3, i % 3);
    pills->setColumnStretch(3, 1);
    card->body()->addLayout(pills);
    const struct {
        Mood mood;
        const char* head;
        const char* sentence;
    } messages[] = {
        {Mood::Warn, "现金已收，缴费结果还不确定", "核实完成前，不要再次收款，也不要退款。"},
        {Mood::Bad, "没有办成", "这张账单已经缴过了。"},
        {Mood::Ok, "缴费成功", ""},
        {Mood::Info, "正在查询", ""},
        {Mood::Auth, "需要主管授权", ""},
    };
    for (const auto& each : messages) {
        auto* bar = new MessageBar(card);
        bar->say(each.mood, zh(each.head), zh(each.sentence));
        if (each.mood == Mood::Auth)
            bar->addAction(zh("请求授权"))->setKeyHint(zh("F4"));
        card->body()->addWidget(bar);
    }
    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    using Variant = KeyButton::Variant;
    auto* authorise = new KeyButton(zh("授权 142.30"), Variant::Authorise, card);
    authorise->setKeyHint(zh("Ctrl ↵"));
    auto* off = new KeyButton(zh("确认收款"), Variant::Primary, card);
    off->setEnabled(false);
    buttons->addWidget(authorise, 0, 0);
    buttons->addWidget(new KeyButton(zh("冲正 142.30"), Variant::Danger, card), 0, 1);
    buttons->addWidget(off, 0, 2);
    auto* small = new KeyButton(zh("下一位"), card);
    small->setButtonSize(KeyButton::Size::Small);
    small->setIconName(zh("player-track-next"));
    small->setKeyHint(zh("F9"));
    buttons->addWidget(small, 1, 0);
    auto* again = new KeyButton(zh("重新查询"), card);
    again->setIconName(zh("refresh"));
    again->setKeyHint(zh("F5"));
    buttons->addWidget(again, 1, 1);
    card->body()->addLayout(buttons);
    card->body()->addLayout(marks(card));
    auto* qr = new Qr(zh("电子回单"), card);
    qr->setText(zh("https://example.invalid/r/0318000461"));
    card->body()->addWidget(qr);
    card->body()->addStretch(1);
    return card;
}

std::unique_ptr<QWidget> page(const Stage&)
{
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(zh("生活缴费"), window.get());
    header->setSubtitle(zh("10 类 · 663 城"));
    auto* stepper = new Stepper({zh("选择"), zh("核对账单"), zh("收款"), zh("回单")}, header);
    stepper->setCurrent(2);
    header->setMiddle(stepper);
    auto* history = new KeyButton(zh("缴费记录"), header);
    history->setIconName(zh("history"));
    header->addButton(history);
    column->addWidget(header);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    Card* fields = fieldsCard(window.get());
    fields->setFixedWidth(308);
    row->addWidget(fields);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(billsCard(window.get()));
    middle->addWidget(cashCard(window.get()), 1);
    row->addLayout(middle, 1);
    Card* states = statesCard(window.get());
    states->setFixedWidth(400);
    row->addWidget(states);
    column->addLayout(row, 1);
    return window;
}

} // namespace

void gallery(Scenes& scenes)
{
    scenes.lookPage(QStringLiteral("gallery"), page);
}

} // namespace hui::look

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlankForm.h"

#include "app/core/CashBox.h"
#include "ui/BlankText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hui::cash {

namespace {

constexpr int longestNumber = 12;

} // namespace

QLineEdit* makeFormNumber(const char* name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setMaxLength(longestNumber);
    edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,12}")), edit));
    return edit;
}

BlankForm::BlankForm(bool ofVault, QWidget* parent)
    : Card(tr("Blank forms"), parent)
    , m_ofVault(ofVault)
    , m_act(new SegmentedControl(tr("What is done"), this))
    , m_kind(new QComboBox(this))
    , m_first(makeFormNumber("blanks.first", this))
    , m_last(makeFormNumber("blanks.last", this))
    , m_to(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_kindField(new Field(tr("Form"), m_kind, this))
    , m_firstField(new Field(tr("Number"), m_first, this))
    , m_lastField(new Field(tr("Last number"), m_last, this))
    , m_toField(new Field(tr("To drawer"), m_to, this))
    , m_reasonField(new Field(tr("Reason"), m_reason, this))
    , m_counts(new QWidget(this))
    , m_countRows(new QVBoxLayout(m_counts))
    , m_commit(new KeyButton({}, this))
{
    addActs();
    m_kind->setObjectName(QStringLiteral("blanks.kind"));
    m_to->setObjectName(QStringLiteral("blanks.to"));
    m_to->setMaxLength(8);
    m_to->setText(ofVault ? QString() : vaultBox());
    m_toField->setHint(tr("%1 is the vault").arg(vaultBox()));
    m_reason->setObjectName(QStringLiteral("blanks.reason"));
    m_reason->setMaxLength(200);
    for (Field* field : {m_firstField, m_lastField, m_toField, m_reasonField})
        field->setRequired();
    m_commit->setObjectName(QStringLiteral("blanks.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    layOut();
    connect(m_act, &SegmentedControl::chosen, this, [this] {
        showAct();
        Q_EMIT actChanged();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BlankForm::showNumber);
    showKinds();
    showAct();
}

void BlankForm::addActs()
{
    m_act->setObjectName(QStringLiteral("blanks.act"));
    if (!m_ofVault)
        m_act->addOption(QStringLiteral("use"), tr("Use"));
    m_act->addOption(QStringLiteral("send"), tr("Send"));
    m_act->addOption(QStringLiteral("void"), tr("Void"));
    if (m_ofVault) {
        m_act->addOption(QStringLiteral("take"), tr("Take over"));
        m_act->addOption(QStringLiteral("return"), tr("Hand back"));
    }
    m_act->addOption(QStringLiteral("count"), tr("Count"));
}

void BlankForm::layOut()
{
    m_countRows->setContentsMargins(0, 0, 0, 0);
    m_countRows->setSpacing(12);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_firstField, 1, Qt::AlignTop);
    numbers->addWidget(m_lastField, 1, Qt::AlignTop);
    QVBoxLayout* column = body();
    column->setSpacing(12);
    column->addWidget(m_act);
    column->addWidget(m_kindField);
    column->addLayout(numbers);
    for (QWidget* part : QList<QWidget*>{m_toField, m_reasonField, m_counts})
        column->addWidget(part);
    column->addStretch();
    footer()->addStretch();
    footer()->addWidget(m_commit);
}

QString BlankForm::act() const
{
    return m_act->current();
}

bool BlankForm::is(const char* act) const
{
    return m_act->current() == QLatin1StringView(act);
}

bool BlankForm::isSigned() const
{
    return !is("use") && !is("count") && (m_ofVault || !is("send"));
}

QString BlankForm::kind() const
{
    return m_kind->currentData().toString();
}

BlankRange BlankForm::range() const
{
    return {kind(), m_first->text().toLongLong(), m_last->text().toLongLong()};
}

QString BlankForm::to() const
{
    return m_to->text().trimmed();
}

QString BlankForm::reason() const
{
    return m_reason->text().trimmed();
}

QMap<QString, int> BlankForm::counted() const
{
    QMap<QString, int> counted;
    for (const auto& [one, pieces] : m_pieces)
        counted.insert(one, pieces->value());
    return counted;
}

const BlankStock* BlankForm::held() const
{
    for (const BlankStock& one : m_stock)
        if (one.kind == kind())
            return &one;
    return nullptr;
}

void BlankForm::setStock(const QList<BlankStock>& stock)
{
    m_stock = stock;
    showKinds();
    showCounts();
    showNumber();
}

void BlankForm::start()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

void BlankForm::clear()
{
    m_reason->clear();
}

/// The usual kinds, and what else lies in the box.
void BlankForm::showKinds()
{
    QStringList kinds = BlankText::usualKinds();
    for (const BlankStock& one : std::as_const(m_stock))
        if (!kinds.contains(one.kind))
            kinds.append(one.kind);
    if (kinds.size() == m_kind->count())
        return;
    const QString chosen = kind();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const QString& one : std::as_const(kinds))
        m_kind->addItem(BlankText::name(one), one);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

/// A field for each kind in the box; what is being counted stays while the kinds do.
void BlankForm::showCounts()
{
    QStringList shown;
    for (const auto& [one, pieces] : std::as_const(m_pieces))
        shown.append(one);
    QStringList lying;
    for (const BlankStock& one : std::as_const(m_stock))
        lying.append(one.kind);
    if (shown == lying)
        return;
    for (const auto& [one, pieces] : std::as_const(m_pieces))
        delete pieces->parentWidget(); // its field
    m_pieces.clear();
    for (const QString& one : std::as_const(lying)) {
        auto* pieces = new QSpinBox(m_counts);
        pieces->setObjectName(QStringLiteral("blanks.pieces.") + one);
        pieces->setRange(0, 99'999);
        m_countRows->addWidget(new Field(BlankText::name(one), pieces, m_counts));
        m_pieces.append({one, pieces});
    }
}

void BlankForm::showAct()
{
    const bool counts = is("count");
    m_kindField->setVisible(!counts);
    m_firstField->setVisible(!counts && !is("return"));
    m_lastField->setVisible(is("take") || is("send"));
    m_toField->setVisible(is("send"));
    m_reasonField->setVisible(is("void"));
    m_counts->setVisible(counts);
    m_commit->setVariant(isSigned() ? KeyButton::Variant::Authorise : KeyButton::Variant::Primary);
    m_commit->setKey(
        isSigned() ? QKeySequence(Qt::Key_F4) : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_commit->setText(is("use") ? tr("Used")
            : is("void")        ? tr("Void it")
            : is("send")        ? tr("Send")
            : is("take")        ? tr("Take over")
            : counts            ? tr("Enter the count")
                                : tr("Hand back"));
    showNumber();
}

/// Forms are used in their order: the next number stands there already; what goes to another box
/// begins with it too, and what a till has left goes to the vault.
void BlankForm::showNumber()
{
    const BlankStock* stock = held();
    m_firstField->setVerdict({});
    m_lastField->setVerdict({});
    const bool begins = is("use") || is("void") || is("send");
    m_first->setText(begins && stock ? QString::number(stock->next) : QString());
    const bool goesWhole = is("send") && !m_ofVault && stock && !stock->ranges.isEmpty();
    m_last->setText(goesWhole ? QString::number(stock->ranges.first().last) : QString());
    m_firstField->setHelp(is("take") || is("send") ? tr("The first of them") : QString());
}

bool BlankForm::isEntered(MessageBar* summary)
{
    QList<Field*> fields;
    for (Field* field : {m_firstField, m_lastField, m_toField, m_reasonField})
        if (field->isVisible())
            fields.append(field);
    return checkForm(fields, summary);
}

} // namespace hui::cash

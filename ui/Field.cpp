// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Field.h"

#include "ui/Icons.h"
#include "ui/MessageBar.h"
#include "ui/Type.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui {

namespace {

struct StateLook {
    Token token;
    const char* icon;
    const char* name; ///< value of the editor's property fieldState
};

StateLook lookOf(Field::State state)
{
    switch (state) {
    case Field::State::Idle: return {Token::Text3, nullptr, ""};
    case Field::State::Valid: return {Token::Ok, "check", "valid"};
    case Field::State::Warning: return {Token::Warn, "alert-triangle", "warning"};
    case Field::State::Error: return {Token::Bad, "alert-circle", "error"};
    }
    return {Token::Text3, nullptr, ""};
}

} // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_labelRow(new QHBoxLayout)
    , m_label(makeLabel(label, Type::Label, Token::Text2, this))
    , m_star(makeLabel(QStringLiteral("*"), Type::Label, Token::Bad, this))
    , m_hint(makeLabel({}, Type::Label, Token::Text3, this))
    , m_helperRow(new QWidget(this))
    , m_helperLayout(new QHBoxLayout(m_helperRow))
    , m_helper(makeLabel({}, Type::Label, Token::Text3, m_helperRow))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_labelRow->setSpacing(4);
    m_labelRow->addWidget(m_label);
    m_labelRow->addWidget(m_star);
    m_labelRow->addStretch(1);
    m_labelRow->addWidget(m_hint);
    m_star->hide();
    m_helperLayout->setContentsMargins(0, 3, 0, 0);
    m_helperLayout->setSpacing(4);
    m_helperLayout->addWidget(m_helper, 1);
    m_helper->setWordWrap(true);
    m_helperRow->hide();
    column->addLayout(m_labelRow);
    column->addSpacing(4);
    column->addWidget(editor);
    column->addWidget(m_helperRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_label->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->installEventFilter(this);
    setFocusProxy(editor);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, &Field::edited);
    else if (auto* combo = qobject_cast<QComboBox*>(editor))
        connect(combo, &QComboBox::currentIndexChanged, this, &Field::edited);
}

void Field::setRequired(bool required)
{
    m_star->setVisible(required);
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void Field::setHelp(const QString& help)
{
    m_help = help;
    if (m_verdict.text.isEmpty())
        setVerdict(m_verdict);
}

QString Field::helperText() const
{
    return m_helper->text();
}

QString Field::label() const
{
    return m_label->text();
}

bool Field::isEmpty() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->text().isEmpty();
    if (const auto* combo = qobject_cast<const QComboBox*>(m_editor))
        return combo->isEditable() ? combo->currentText().isEmpty() : combo->currentIndex() < 0;
    return false;
}

void Field::checkEntry()
{
    if (isEmpty())
        setVerdict({});
    else if (m_check)
        setVerdict(m_check());
}

bool Field::check()
{
    checkEntry();
    if (isEmpty() && !m_star->isHidden())
        setVerdict({State::Error, tr("%1 is missing.").arg(label())});
    return state() != State::Error;
}

void Field::edited()
{
    if (m_verdict.state != State::Idle)
        setVerdict({});
}

void Field::setVerdict(const Verdict& verdict)
{
    const bool isNewError = verdict.state == State::Error && m_verdict.text != verdict.text;
    m_verdict = verdict;
    const StateLook look = lookOf(verdict.state);
    const QString text = verdict.text.isEmpty() ? m_help : verdict.text;
    m_helper->setText(text);
    setTone(m_helper, verdict.text.isEmpty() ? Token::Text3 : look.token);
    delete m_helperIcon;
    m_helperIcon = nullptr;
    if (look.icon && !verdict.text.isEmpty()) {
        m_helperIcon = makeIcon(QString::fromLatin1(look.icon), 12, look.token, m_helperRow);
        m_helperLayout->insertWidget(0, m_helperIcon);
        m_helperIcon->show();
    }
    m_helperRow->setVisible(!text.isEmpty());
    showMark(verdict.state == State::Valid);
    m_editor->setProperty("fieldState", QString::fromLatin1(look.name));
    m_editor->setAccessibleDescription(text);
    m_editor->update();
    if (isNewError) {
        QAccessibleEvent alert(m_editor, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Field::showMark(bool visible)
{
    auto* line = qobject_cast<QLineEdit*>(m_editor);
    if (!m_mark && line && visible)
        m_mark = line->addAction(
            icon(QStringLiteral("circle-check"), Token::Ok), QLineEdit::TrailingPosition);
    if (m_mark)
        m_mark->setVisible(visible);
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            checkEntry();
    }
    return QWidget::eventFilter(watched, event);
}

bool checkForm(const QList<Field*>& fields, MessageBar* summary)
{
    Field* first = nullptr;
    int errors = 0;
    for (Field* field : fields) {
        if (!field->isVisibleTo(field->window()) || field->check())
            continue;
        ++errors;
        if (!first)
            first = field;
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    if (summary && errors >= 3)
        summary->say(Mood::Bad, Field::tr("%n entries are missing or wrong", nullptr, errors));
    else if (summary)
        summary->clear();
    return !first;
}

} // namespace hui

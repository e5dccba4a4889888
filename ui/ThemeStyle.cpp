// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ThemeStyle.h"

#include "ui/Icons.h"
#include "ui/Token.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace hui {

namespace {

constexpr int indicatorSize = 16;
constexpr int inputHeight = 32;

/// The outline of an input: its token and its width in pixels.
struct Outline {
    Token token;
    int width;
};

Outline outlineOf(const QStyleOption& option, const QWidget* widget)
{
    const QString state = widget ? widget->property("fieldState").toString() : QString();
    if (state == QStringLiteral("error"))
        return {Token::Bad, 2};
    if (state == QStringLiteral("warning"))
        return {Token::WarnM, 2};
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return {!enabled || (line && line->isReadOnly()) ? Token::Line2 : Token::Ctl, 1};
}

Token fillOf(const QStyleOption& option, const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const bool editable = (option.state & QStyle::State_Enabled) && !(line && line->isReadOnly());
    return editable ? Token::Surface : Token::Alt;
}

void drawBox(
    QPainter* painter, const QRectF& box, const QBrush& fill, const QPen& pen, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->setPen(pen);
    painter->setBrush(fill);
    painter->drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

void drawInput(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const Outline outline = outlineOf(option, widget);
    drawBox(painter, option.rect, colorOf(fillOf(option, widget), option.palette),
        QPen(colorOf(outline.token, option.palette), outline.width), 6);
}

/// The line of an input that has its own frame: bare ones, and that of a spin box.
bool isInsideAnother(const QWidget* line)
{
    return line
        && (line->property("bare").toBool()
            || qobject_cast<const QAbstractSpinBox*>(line->parentWidget()));
}

QRect centredIndicator(const QRect& within)
{
    QRect box(0, 0, indicatorSize, indicatorSize);
    box.moveCenter(within.center());
    return box;
}

void drawCheckBox(const QStyleOption& option, QPainter* painter)
{
    const QRect box = centredIndicator(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const Token line = !enabled ? Token::Line2 : on ? Token::Accent : Token::Ctl;
    const Token fill = on ? line : enabled ? Token::Surface : Token::Alt;
    drawBox(painter, box, colorOf(fill, option.palette), QPen(colorOf(line, option.palette), 1), 4);
    if (!on)
        return;
    const QString mark
        = (option.state & QStyle::State_On) ? QStringLiteral("check") : QStringLiteral("minus");
    paintIcon(*painter, QRect(box.left() + 2, box.top() + 2, 12, 12), mark,
        colorOf(enabled ? Token::OnAccent : Token::TextDisabled, option.palette));
}

void drawRadio(const QStyleOption& option, QPainter* painter)
{
    const QRect box = centredIndicator(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const Token line = !enabled ? Token::Line2 : on ? Token::Accent : Token::Ctl;
    drawBox(painter, box, colorOf(Token::Surface, option.palette),
        QPen(colorOf(line, option.palette), on ? 5 : 1), indicatorSize / 2.0);
}

void drawItemHighlight(const QStyleOption& option, QPainter* painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(
            option.rect, colorOf(selected ? Token::AccentS : Token::Hover, option.palette));
}

} // namespace

ThemeStyle::ThemeStyle(int motionMs)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_motionMs(motionMs)
{
}

/// Under a style sheet nobody asks how high a spin box or a date should be (CT_SpinBox): said here.
void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setMinimumHeight(qMax(widget->minimumHeight(), inputHeight));
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInsideAnother(widget))
            drawInput(*option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*option, painter);
    case PE_IndicatorRadioButton: return drawRadio(*option, painter);
    case PE_PanelItemViewItem: return drawItemHighlight(*option, painter);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// What has no room in a combo box ends in an ellipsis; Qt would cut it in the middle of a letter.
void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !combo || combo->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int besideText = 4; // that Fusion leaves within
    QStyleOptionComboBox drawn = *combo;
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + besideText;
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    drawn.currentText = combo->fontMetrics.elidedText(
        combo->currentText, Qt::ElideRight, field.width() - besideText - icon);
    QProxyStyle::drawControl(element, &drawn, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const bool isCombo = control == CC_ComboBox;
    if (!isCombo && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawInput(*option, painter, widget);
    const QColor ink = colorOf(
        option->state & State_Enabled ? Token::Text3 : Token::TextDisabled, option->palette);
    const auto arrow = [&](SubControl place, int size, const QString& icon) {
        const QRect within = subControlRect(control, option, place, widget);
        const QPoint corner(within.left() + (24 - size) / 2, within.center().y() - size / 2 + 1);
        paintIcon(*painter, QRect(corner, QSize(size, size)), icon, ink);
    };
    if (isCombo)
        return arrow(SC_ComboBoxArrow, 16, QStringLiteral("chevron-down"));
    arrow(SC_SpinBoxUp, 12, QStringLiteral("chevron-up"));
    arrow(SC_SpinBoxDown, 12, QStringLiteral("chevron-down"));
}

int ThemeStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_motionMs;
    case SH_ComboBox_Popup: return 0;
    case SH_LineEdit_PasswordCharacter: return 0x25CF;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0; // it also paints inside the widget
    case SH_EtchDisabledText: return 0;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox: wanted.setHeight(inputHeight); break;
    case CT_CheckBox:
    case CT_RadioButton: wanted.setHeight(qMax(24, wanted.height())); break;
    default: break;
    }
    return wanted;
}

QRect ThemeStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && widget && !widget->property("bare").toBool())
        return option->rect.adjusted(8, 0, -8, -2); // the line edit adds 2; CJK lines hang low
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    const QRect all = option->rect;
    const int half = all.height() / 2;
    if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        return QRect(all.right() - 27, all.top() + 2, 24, half - 2);
    if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        return QRect(all.right() - 27, all.top() + half, 24, half - 2);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return all.adjusted(1, 1, -28, -1);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return QRect(option->rect.right() - 27, option->rect.top(), 24, option->rect.height());
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(7, 1, -30, -1); // Fusion's label adds 3
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace hui

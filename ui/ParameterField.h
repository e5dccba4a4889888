// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/ParameterCheck.h"
#include "ui/Field.h"

namespace hui {

class MaskedLine;
class SegmentedControl;

/// One parameter of the catalogue as an input: label, editor, keys on the screen, calendar, help,
/// check and mask, all from the data. A list of up to three short choices stands open side by side,
/// a longer one drops down; all else is a line. Alt+Down opens what the editor has beside it; Up
/// and Down change a date or period.
class ParameterField : public Field {
    Q_OBJECT

public:
    /// `today` is what dates in identifiers are held against, and where the calendar opens.
    ParameterField(const Parameter& parameter, QDate today, QWidget* parent = nullptr);

    const Parameter& parameter() const { return m_check.parameter(); }
    bool isUsable() const { return m_check.isUsable(); }

    /// What was entered, normalised and judged.
    ParameterReading reading() const { return m_check.read(entry(), m_today); }
    /// Whether this text could be entered here without a fault.
    bool accepts(const QString& text) const;

    QString entry() const;
    bool isEmpty() const { return entry().trimmed().isEmpty(); }
    /// Enters a text as if typed and left: checked, shown masked; edited() is not told.
    void setEntry(const QString& text);

    /// While the form is being sent: readable, not changeable.
    void setLocked(bool locked);

    /// Enter in the line is told by committed() instead of going to the next field.
    void setLast(bool last);

Q_SIGNALS:
    /// The teller changed something.
    void edited();
    /// Enter in the last line.
    void committed();
    /// A bill's address was pasted; the line is as it was before.
    void pasted(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QWidget* makeEditor(const Parameter& parameter);
    void dress();
    void addPopupAct(const QString& iconName, const QString& words);
    Verdict judge() const;
    QString masked(const QString& entry) const;
    void lineEdited(const QString& text);
    bool keyPressed(const QKeyEvent& key);
    bool openPopup();
    bool step(int by, bool large);
    QDate day() const;
    void setDay(QDate day);

    const ParameterCheck m_check;
    const QDate m_today;
    MaskedLine* m_line; ///< null for choices
    SegmentedControl* m_segments; ///< null unless the choices stand side by side
    QString m_before; ///< the line's text before the last edit
};

} // namespace hui

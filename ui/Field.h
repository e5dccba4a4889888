// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hui {

class MessageBar;

/// One input of a form: the label above it, a star when it must be filled in, a hint at the right,
/// and one line below that says how it stands.
///
/// It is checked when it is left and when the form is committed, never while typing; typing only
/// takes an error away.
class Field : public QWidget {
    Q_OBJECT

public:
    enum class State { Idle, Valid, Warning, Error };

    /// What a check found, and the words for it.
    struct Verdict {
        State state = State::Idle;
        QString text = {};
    };

    /// Takes the editor as its child; its objectName is the caller's.
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setRequired(bool required = true);
    void setHint(const QString& hint);
    /// What stands below while there is nothing else to say.
    void setHelp(const QString& help);
    /// Asked only when something is entered; being empty is the matter of setRequired().
    void setCheck(std::function<Verdict()> check) { m_check = std::move(check); }

    /// Checks as on commit: also whether a required field is empty. False when in error.
    bool check();

    void setVerdict(const Verdict& verdict);
    State state() const { return m_verdict.state; }
    QString helperText() const;
    QString label() const;
    QWidget* editor() const { return m_editor; }
    /// To the right of the label: a small button.
    QHBoxLayout* labelRow() { return m_labelRow; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isEmpty() const;
    void checkEntry();
    void edited();
    void showMark(bool visible);

    QWidget* m_editor;
    QHBoxLayout* m_labelRow;
    QLabel* m_label;
    QLabel* m_star;
    QLabel* m_hint;
    QWidget* m_helperRow;
    QHBoxLayout* m_helperLayout;
    QWidget* m_helperIcon = nullptr;
    QLabel* m_helper;
    QAction* m_mark = nullptr; ///< inside a valid line edit
    QString m_help;
    Verdict m_verdict;
    std::function<Verdict()> m_check;
};

/// Checks a form on commit: all its fields, focus to the first in error. From three errors on,
/// `summary` says so too. False when there was one.
bool checkForm(const QList<Field*>& fields, MessageBar* summary = nullptr);

} // namespace hui

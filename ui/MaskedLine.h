// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

#include <functional>

namespace hui {

/// A line that hides what was entered once it is left: personal data stands in clear only while
/// somebody types it. What is copied from it is the masked text, too.
class MaskedLine : public QLineEdit {
    Q_OBJECT

public:
    /// How an entry is shown when nobody types; the entry itself when it must stay readable, as
    /// one with a mistake.
    using Mask = std::function<QString(const QString& entry)>;

    explicit MaskedLine(QWidget* parent = nullptr);

    void setMask(Mask mask) { m_mask = std::move(mask); }

    /// What was entered, masked or not.
    QString entry() const { return m_masked ? m_entry : text(); }
    /// Enters it without telling; shown masked unless somebody types here.
    void setEntry(const QString& entry);
    bool isMasked() const { return m_masked; }

    /// Masks again: the entry was checked meanwhile.
    void hideEntry();
    /// In clear again.
    void showEntry();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void replace(const QString& text);

    Mask m_mask;
    QString m_entry;
    bool m_masked = false;
};

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SecondFactor.h"
#include "ui/Field.h"

class QLineEdit;

namespace hui {

struct Error;

/// What a person carries, beside their password: six digits are typed, a staff card is swiped at
/// the reader. The number of a card is neither shown nor typed: whoever only knows it has no card.
class FactorField : public Field {
    Q_OBJECT

public:
    enum class Kinds { Any, CardOnly };

    /// `objectName` is that of its editor.
    FactorField(
        const QString& label, const QString& objectName, Kinds kinds, QWidget* parent = nullptr);

    /// What was entered, when it is something.
    std::optional<SecondFactor> factor() const;

    /// Empties it, as a password is emptied.
    void forget();

    /// Shows what the platform says of a factor (factorRefusal()) here, with the keyboard.
    void refuse(const Error& error);

    /// What was shown is gone; that it was right, or that none was needed, stays to be seen.
    void showPassed(const std::optional<SecondFactor>& factor);

    /// Empty again, for somebody else.
    void startOver();

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A card was swiped, or the digits were typed by something quick and ended with Enter.
    void scanned();

private:
    void take(const QString& text);
    Verdict verdict() const;

    const Kinds m_kinds;
    QLineEdit* m_edit; ///< made by the constructor, the child of Field
    QString m_card; ///< that was swiped
};

} // namespace hui

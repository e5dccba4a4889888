// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/BillCode.h"
#include "app/catalogue/Biller.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QMap>
#include <QUuid>

#include <functional>

namespace hui {
struct Customer;
class KeyButton;
class ParameterForm;
class WedgeScanner;
} // namespace hui

namespace hui::billpay {

class BillerPicker;

/// The left card: whose bill, and what the biller asks for, made from the catalogue; nothing in it
/// knows a biller by name. A bill's code may be scanned while the focus is anywhere on the page,
/// which is the parent of the card. What the record of the one who stands at the counter knows is
/// filled in where nothing was entered, and is gone with them.
class PayeeCard : public Card {
    Q_OBJECT

public:
    explicit PayeeCard(const Services& services, QWidget* page);

    /// Reads the catalogue again: after a change, or when the page is first shown. What is chosen
    /// stays chosen as long as the catalogue has it.
    void reload();

    /// Empties what was entered and puts the focus there; city and biller stay for the next
    /// customer.
    void startAnew();

    /// Shows an account of a biller, as if it had been chosen and entered.
    void showAccount(const Biller& biller, const QString& account);

    /// Chooses a kind ("water"), as the palette and the quick tasks ask for it.
    void chooseKind(const QString& category);

    /// Chooses a biller by its id, wherever it sits; what the catalogue does not have is left.
    void chooseBiller(const QString& id);

    /// Goes to an account of a biller, and asks for its bills when nothing else is missing.
    void payAccount(const QString& biller, const QString& account);

    const std::optional<Biller>& biller() const;
    QString billerName() const; ///< Chinese, as it stands on papers
    /// The first of what is asked for, normalised; empty while it is wrong.
    QString account() const;
    /// What else is asked for, normalised, by key.
    QMap<QString, QString> parameters() const;

    /// What was entered, as it was entered, by the key of the parameter.
    QMap<QString, QString> entries() const;
    /// Shows what was entered for a biller, as if it had been chosen and typed.
    void showEntries(const Biller& biller, const QMap<QString, QString>& entries);
    /// Whether what the biller asks for is complete, so that it may be asked.
    bool isComplete() const;

    void setBusy(bool busy);

    /// Who is asked first about what is scanned on the page: true when it is theirs, and no code.
    void setScanTaker(const std::function<bool(const QString&)>& takesScan)
    {
        m_takesScan = takesScan;
    }

    /// Says at an entry what the biller says of it; at the account when the key is another.
    void refuse(const QString& key, const QString& text);

Q_SIGNALS:
    /// What the biller asks for is complete: ask it what is open.
    void fetchAsked(const hui::Biller& biller, const QString& account);
    /// Another biller or entry: what was fetched does not hold any more.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildForm();
    QWidget* makeContent();
    QLayout* makeButtons();
    void connectParts();
    void billerPicked();
    void showState();
    bool isPayable() const;
    void catalogueRead();
    void submit();
    void codeRead(const QString& text);
    void takeCode(const BillCode& code);
    void note(const QString& text);
    void customerChanged();
    void fillIn();
    void enter(const Customer& record);

    const Services m_services;
    QString m_shown; ///< id of the biller whose form is shown; empty: none's
    QString m_fromCode; ///< id of the biller a code chose
    QUuid m_record; ///< whose entries m_filled are; null: nobody's
    QMap<QString, QString> m_filled; ///< from that record, by key
    std::function<bool(const QString&)> m_takesScan = {};
    bool m_busy = false;
    bool m_isAwaited = false; ///< Enter was pressed before the catalogue was read
    BillerPicker* const m_picker;
    ParameterForm* const m_form;
    WedgeScanner* const m_scanner;
    KeyButton* m_scan;
    KeyButton* m_fetch;
    QLabel* m_note; ///< what became of a scan
};

} // namespace hui::billpay

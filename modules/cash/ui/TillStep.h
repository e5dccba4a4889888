// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "modules/cash/ui/TillDay.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Module.h"
#include "ui/SignOperation.h"

#include <QWidget>

namespace hui::cash {

/// A part of the drawer page that is seen alone: the overview, or one step of closing. It shows a
/// TillDay and does its one act; the page decides which one is seen.
class TillStep : public QWidget {
    Q_OBJECT

public:
    TillStep(const Services& services, QWidget* parent);

    virtual void present(const TillDay& day) = 0;

    /// Puts the keyboard where one begins.
    virtual void start() { setFocus(); }

    void say(const Error& error) { m_message->say(error); }

    /// As PageActions: what was entered here for the customer, who goes; empty while it is
    /// recorded.
    virtual QJsonObject putAway() { return {}; }
    virtual void bringBack(const QJsonObject& kept) { static_cast<void>(kept); }

Q_SIGNALS:
    /// The drawer is in another state, or its entries changed: read it again.
    void moved();
    /// Nothing is to be done here any more: show what comes next.
    void finished();

protected:
    QUuid newOperation() const;

    /// What a second person who counted signs: the sum that was found, never what should be there.
    /// Operation, kind, title and reason are the caller's.
    ApprovalRequest countToSign(Money found) const;

    /// Prints the slip of a transfer and says where it is saved; `button` waits meanwhile.
    void printSlip(KeyButton* button, const Transfer& transfer);

    /// Runs a verb on the store. `button` waits meanwhile; an error is said in the message.
    template <class Verb, class Then>
    void act(KeyButton* button, Verb verb, Then then)
    {
        button->setEnabled(false);
        m_isBusy = true;
        m_message->clear();
        whenDone(m_services.store.run(std::move(verb)), this,
            [this, button, then = std::move(then)](const auto& answer) {
                button->setEnabled(true);
                m_isBusy = false;
                if (answer)
                    then(*answer);
                else
                    m_message->say(answer.error());
            });
    }

    /// Lets a second person at this desk sign a verb, and runs it under their name: as act(), once
    /// they have. `by` is where `wanted` says who signed.
    template <class Wanted, class Person, class Outcome, class Then>
    void actSigned(KeyButton* button, const ApprovalRequest& request, Wanted wanted,
        Person Wanted::* by, Result<Outcome> (*verb)(Database&, const Wanted&), Then then)
    {
        wanted.at = m_services.clock.nowUtc();
        askToSign(button, {request, signedUse(wanted, by, verb), SignedFrom::ThisDesk},
            [this, button, wanted, by, verb, then](const Countersign& signer) mutable {
                wanted.*by = signer;
                wanted.at = m_services.clock.nowUtc();
                act(
                    button, [verb, wanted](Database& database) { return verb(database, wanted); },
                    then);
            });
    }

    /// The same, of what the bank's table asks a second person for; else the verb at once.
    template <class Wanted, class Person, class Outcome, class Then>
    void actByTable(KeyButton* button, const ApprovalRequest& request, Wanted wanted,
        Person Wanted::* by, Result<Outcome> (*verb)(Database&, const Wanted&), Then then)
    {
        const ApprovalMatter matter{request.kind, request.channel, request.amount};
        act(
            button,
            [matter, day = request.maker.businessDate](
                Database& database) { return levelOn(database, day, matter); },
            [this, button, request, wanted, by, verb, then](ApprovalLevel level) {
                if (level != ApprovalLevel::None)
                    return actSigned(button, request, wanted, by, verb, then);
                act(
                    button, [verb, wanted](Database& database) { return verb(database, wanted); },
                    then);
            });
    }

    bool isBusy() const { return m_isBusy; }

    const Services m_services;
    MessageBar* m_message;

private:
    void askToSign(
        KeyButton* button, const ToSign& what, const std::function<void(const Countersign&)>& then);

    bool m_isBusy = false; ///< a verb is under way
};

} // namespace hui::cash

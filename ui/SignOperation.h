// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/till/Till.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace hui {

class Clock;
class Database;
class MessageBar;
class Store;
class Uplink;

/// A use case that a second person signs, as it will be recorded under their name.
using SignedUse = std::function<Result<Done>(Database&, const Countersign&)>;

/// Where the second person may be, unless the bank's table asks for another desk.
enum class SignedFrom {
    ThisDesk, ///< what is counted or handed over together
    AnyDesk, ///< what is judged by what is written
};

/// What is to be signed: what is shown, and the use case that is recorded under the signature.
struct ToSign {
    ApprovalRequest request; ///< its content is made here
    SignedUse use;
    SignedFrom from = SignedFrom::AnyDesk;
};

template <class T>
Result<Done> doneOf(const Result<T>& outcome)
{
    return outcome ? Result<Done>(Done{}) : std::unexpected(outcome.error());
}

/// The use case `use` of `request`, in which `by` says who signed.
template <class Request, class Person, class Outcome>
SignedUse signedUse(
    Request request, Person Request::* by, Result<Outcome> (*use)(Database&, const Request&))
{
    return [request = std::move(request), by, use](
               Database& database, const Countersign& signer) mutable -> Result<Done> {
        request.*by = signer;
        return doneOf(use(database, request));
    };
}

/// What asking needs.
struct SigningMeans {
    Store& store;
    Uplink& uplink;
    const Clock& clock;
};

/// What becomes of the cash in a drawer when `in` comes into it, or goes out where it is negative.
/// Nothing where the drawer is not known.
QList<ApprovalChange> drawerChange(const std::optional<Till>& till, Money in);

using SignatureThen = std::function<void(const Result<std::optional<Countersign>>&)>;

/// Asks a second person to sign. The use case is rehearsed first, so that what is signed is what
/// will be recorded, and what would be refused anyway asks nobody; while a request hangs at another
/// desk it is rehearsed again, and taken back when something else would be recorded by now.
/// Who signs sees title, facts, what changes (they are asserted) and the reason, without which
/// nobody is asked. `then` hears the outcome once: the signature, nothing when it was given up, or
/// why there is nothing to sign; unless `parent` is gone by then. While one is looked at, another
/// is not asked.
void signOperation(
    const SigningMeans& means, const ToSign& what, QWidget* parent, const SignatureThen& then);

/// The same where `message`, which lives as long as `parent`, says why there is nothing to sign,
/// and nothing happens when it was given up.
void signOperation(const SigningMeans& means, const ToSign& what, QWidget* parent,
    MessageBar& message, const std::function<void(const Countersign&)>& go);

} // namespace hui
